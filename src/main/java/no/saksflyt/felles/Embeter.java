package no.saksflyt.felles;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county governors' offices. */
@Service
@Transactional(readOnly = true)
public class Embeter {

  private static final Pattern EMBETSORD =
      Pattern.compile("^(statsforvalt[ae]r(en)?|fylkesmann(en)?) i ", Pattern.CASE_INSENSITIVE);

  private final JdbcClient jdbc;

  Embeter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return every office, closed ones too, in Norwegian alphabetical order */
  public List<Embete> alle() {
    // Sorted here: the databases order æ, ø and å each in their own way.
    Comparator<Object> norsk = Collator.getInstance(Meldinger.BOKMAL);
    return jdbc
        .sql("select kode, navn, gyldig_fra, gyldig_til, etterfolger from embete")
        .query(
            (rs, nr) ->
                new Embete(
                    rs.getString("kode"),
                    rs.getString("navn"),
                    rs.getObject("gyldig_fra", LocalDate.class),
                    rs.getObject("gyldig_til", LocalDate.class),
                    rs.getString("etterfolger")))
        .list()
        .stream()
        .sorted(Comparator.comparing(Embete::navn, norsk))
        .toList();
  }

  /**
   * @param skrevet an office's code or name as people write it, with or without the word for the office
   * @return the office
   */
  public Optional<Embete> tolk(String skrevet) {
    return tolk(alle(), skrevet);
  }

  /**
   * The same among offices that are read already: a file names them on every line.
   *
   * @param embeter every office
   * @param skrevet an office's code or name as people write it, with or without the word for the office
   * @return the office
   */
  public static Optional<Embete> tolk(List<Embete> embeter, String skrevet) {
    var navn = EMBETSORD.matcher(skrevet.strip().replaceAll("\\s+", " ")).replaceFirst("").toLowerCase(Locale.ROOT);
    return embeter.stream().filter(e -> e.kode().equals(navn) || e.navn().toLowerCase(Locale.ROOT).equals(navn)).findFirst();
  }

  /**
   * @param embete an office to add
   * @throws Regelbrudd naming the code when there is one with it already
   */
  @Transactional
  public void leggTil(Embete embete) {
    try {
      jdbc.sql("insert into embete (kode, navn, gyldig_fra) values (:kode, :navn, :fra)")
          .param("kode", embete.kode())
          .param("navn", embete.navn())
          .param("fra", embete.gyldigFra())
          .update();
    } catch (DuplicateKeyException finnes) {
      throw new Regelbrudd(new Feltfeil("kode", "feil.embete.finnes", embete.kode()));
    }
  }

  /**
   * @param kode an office
   * @param sisteDag its last day
   * @param etterfolger the office that takes over on the day after, or null
   * @throws Regelbrudd naming {@code sisteDag} when it is before the first, {@code etterfolger} when it is no other office
   * @throws IkkeFunnet when there is no such office
   */
  @Transactional
  public void leggNed(String kode, LocalDate sisteDag, String etterfolger) {
    var alle = alle();
    var embete =
        alle.stream().filter(e -> e.kode().equals(kode)).findFirst().orElseThrow(() -> new IkkeFunnet("feil.embete.finnesIkke"));
    if (sisteDag.isBefore(embete.gyldigFra())) {
      throw new Regelbrudd(new Feltfeil("sisteDag", "feil.embete.sisteDag"));
    }
    if (etterfolger != null && (etterfolger.equals(kode) || alle.stream().noneMatch(e -> e.kode().equals(etterfolger)))) {
      throw new Regelbrudd(new Feltfeil("etterfolger", "feil.embete.etterfolger"));
    }
    jdbc.sql("update embete set gyldig_til = :til, etterfolger = :etterfolger where kode = :kode")
        .param("til", sisteDag)
        .param("etterfolger", etterfolger)
        .param("kode", kode)
        .update();
  }
}
