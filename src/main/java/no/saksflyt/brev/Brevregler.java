package no.saksflyt.brev;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.felles.IkkeFunnet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say which letters there are, what only each of them says, and which blocks they must have. */
@Component
public class Brevregler {

  /** Stands for every decision type and every rule set. */
  public static final String ALLE = "*";

  /** What every letter can say. A name that ends with {@code .*} stands for all that begin so. */
  public static final List<String> FASTE_FELTER =
      List.of(
          "dato",
          "sak.nummer",
          "sak.tittel",
          "part.navn",
          "avsender.navn",
          "avsender.person",
          "vedtak.tittel",
          "vedtak.dato",
          "vedtak.hjemmel",
          "vedtak.organ",
          "klage.adgang",
          "klage.instans",
          "klage.framme",
          "klage.frist",
          "klage.kode",
          "klage.adresse",
          "lov.*",
          "hjemmel.*");

  private final JdbcClient jdbc;

  Brevregler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One block a letter must have.
   *
   * @param id the row
   * @param brev code of the letter
   * @param vedtakstype the decision type it is for, or {@link #ALLE}
   * @param regelverk the rule set it is for, or {@link #ALLE}
   * @param blokk the block
   * @param navn what people call the block
   * @param vilkaar when it is demanded
   * @param hjemmel why it must be there, or null
   */
  public record Krav(
      long id,
      String brev,
      String vedtakstype,
      String regelverk,
      String blokk,
      String navn,
      Vilkaar vilkaar,
      String hjemmel) {}

  /** When a block is demanded; the words stand under {@code brevmal.vilkaar.<code>}. */
  public enum Vilkaar {
    ALLTID,
    /** Only where one may complain on the decision. */
    KLAGEADGANG,
    /** Only where one may not. */
    ENDELIG;

    boolean gjelder(boolean kanPaaklages) {
      return this == ALLTID || (this == KLAGEADGANG) == kanPaaklages;
    }
  }

  /** @return every kind of letter */
  public List<Brevtype> typer() {
    var felter =
        jdbc.sql("select * from brevfelt order by brev, rekkefolge")
            .query(
                (rs, nr) ->
                    Map.entry(
                        rs.getString("brev"),
                        new Brevtype.Felt(
                            rs.getString("nokkel"),
                            rs.getString("ledetekst"),
                            rs.getString("eksempel_nb"),
                            rs.getString("eksempel_nn"),
                            rs.getBoolean("lang"))))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql("select * from brevtype order by rekkefolge, kode")
        .query(
            (rs, nr) ->
                new Brevtype(
                    rs.getString("kode"),
                    rs.getString("navn"),
                    rs.getBoolean("underretter"),
                    felter.getOrDefault(rs.getString("kode"), List.of())))
        .list();
  }

  /**
   * @param kode code of a letter
   * @return the letter
   * @throws IkkeFunnet when there is none with this code
   */
  public Brevtype type(String kode) {
    return typer().stream()
        .filter(t -> t.kode().equals(kode))
        .findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.brevmal.ukjentBrev", String.valueOf(kode)));
  }

  /** @return names of the blocks a template can have, by their codes, in the order they usually stand */
  public Map<String, String> blokker() {
    var blokker = new LinkedHashMap<String, String>();
    jdbc.sql("select kode, navn from brevblokk order by rekkefolge, kode")
        .query((rs, nr) -> blokker.put(rs.getString("kode"), rs.getString("navn")))
        .list();
    return blokker;
  }

  /**
   * @param brev code of a letter
   * @return the names its templates' fields may have
   */
  public Set<String> feltnavn(String brev) {
    return feltnavn(type(brev));
  }

  Set<String> feltnavn(Brevtype brev) {
    var navn = new LinkedHashSet<>(FASTE_FELTER);
    brev.felter().forEach(f -> navn.add(f.nokkel()));
    return navn;
  }

  /** @return every demand, in the order of the letters */
  public List<Krav> krav() {
    return jdbc.sql(
            "select k.*, b.navn from brevkrav k join brevblokk b on b.kode = k.blokk join brevtype t on t.kode = k.brev"
                + " order by t.rekkefolge, b.rekkefolge, k.id")
        .query(
            (rs, nr) ->
                new Krav(
                    rs.getLong("id"),
                    rs.getString("brev"),
                    rs.getString("vedtakstype"),
                    rs.getString("regelverk"),
                    rs.getString("blokk"),
                    rs.getString("navn"),
                    Vilkaar.valueOf(rs.getString("vilkaar")),
                    rs.getString("hjemmel")))
        .list();
  }

  /**
   * @param brev code of a letter
   * @param vedtakstype code of the decision type, or null
   * @param regelverk code of the rule set, or null
   * @return the blocks this letter must have
   */
  public List<Krav> krav(String brev, String vedtakstype, String regelverk) {
    return krav().stream()
        .filter(k -> k.brev().equals(brev) && gjelder(k.vedtakstype(), vedtakstype) && gjelder(k.regelverk(), regelverk))
        .toList();
  }

  private static boolean gjelder(String rad, String verdi) {
    return rad.equals(ALLE) || rad.equals(verdi);
  }
}
