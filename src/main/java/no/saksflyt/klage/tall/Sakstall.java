package no.saksflyt.klage.tall;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.saksflyt.sak.Tallgrunnlag;
import no.saksflyt.sak.Tallutvalg;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What our own complaint cases come to. A case counts once, in the year of its final outcome, from the moment that is recorded until
 * the case is opened again, if it is; one that is kept here only to be counted does not when the office that decided it has
 * delivered a form for the year, which it is in already.
 */
@Component
class Sakstall {

  private static final int MAKS_GRUNNLAG = 200;

  private static final String AR = "extract(year from k.avgjort)";

  private static final String FRA =
      " from klageavgjorelse k join sak s on s.saksnummer = k.saksnummer"
          + " join utfallsplassering p on p.id = (select max(y.id) from utfallsplassering y where y.utfall = k.utfall"
          + " and y.instans = k.instans and y.registrert <= :tid and y.gyldig_fra = (select max(x.gyldig_fra)"
          + " from utfallsplassering x where x.utfall = k.utfall and x.instans = k.instans and x.registrert <= :tid"
          + " and x.gyldig_fra <= k.avgjort))"
          + " left join klagekjennetegn j on j.saksnummer = k.saksnummer";

  /** Of a case that was decided more than once the last time, as everything stood at the cut-off and not as it stands today. */
  private static final String HVOR =
      " where k.avgjort between :fra and :til and k.id ="
          + " (select max(x.id) from klageavgjorelse x where x.saksnummer = k.saksnummer and x.registrert <= :tid)"
          + " and (k.opphevet is null or k.opphevet > :tid)"
          + " and not (coalesce(k.rolle, '') = 'STATISTIKK' and (" + AR + " in (:landsaar)"
          + " or concat(" + AR + ", '/', coalesce(j.embete, k.embete, '')) in (:embetsaar)))";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Sakstall(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param utvalg the years, and as of when
   * @param skjemaer the forms that count, by year
   * @return what the cases come to, by year, of those the person behind the call may see unless the whole is asked for; nothing of a
   *     year without one
   */
  Map<Integer, Radtall> alle(Tallutvalg utvalg, Map<Integer, List<Klageskjema>> skjemaer) {
    var parametre = parametre(utvalg, skjemaer);
    var aar = new HashMap<Integer, Map<Tallcelle, Long>>();
    jdbc.sql(
            "select " + AR + " as ar, p.rad, coalesce(j.kjonn, 'IKKE_OPPGITT') as kjonn, count(*) as antall" + FRA + hvor(utvalg)
                + " group by " + AR + ", p.rad, coalesce(j.kjonn, 'IKKE_OPPGITT')")
        .params(parametre)
        .query(
            rs -> {
              var tall = aar.computeIfAbsent(rs.getInt("ar"), a -> new LinkedHashMap<>());
              var celle = utfall(rs.getString("rad"));
              tall.merge(celle, rs.getLong("antall"), Long::sum);
              if (celle.gruppe() == Tallgruppe.UTFALL) {
                tall.merge(new Tallcelle(Tallgruppe.KJONN, rs.getString("kjonn")), rs.getLong("antall"), Long::sum);
              }
            });
    jdbc.sql(
            "select " + AR + " as ar, i.innhold, count(*) as antall" + FRA
                + " join klageinnhold i on i.saksnummer = k.saksnummer" + hvor(utvalg)
                + " and p.rad in (:utfall) group by " + AR + ", i.innhold")
        .params(parametre)
        .param("utfall", Tallgruppe.UTFALL.verdier())
        .query(rs -> {
          aar.get(rs.getInt("ar")).put(innhold(rs.getString("innhold")), rs.getLong("antall"));
        });
    var svar = new HashMap<Integer, Radtall>();
    aar.forEach((ar, tall) -> svar.put(ar, new Radtall(tall).utfylt().medAntall()));
    return svar;
  }

  /** @return the latest year one of our own cases was decided in, of those the person behind the call may see */
  Optional<Integer> sisteAr() {
    return jdbc.sql(
            "select k.avgjort from klageavgjorelse k join sak s on s.saksnummer = k.saksnummer"
                + " where k.opphevet is null and " + Tilgangsfilter.sql("s") + " order by k.avgjort desc limit 1")
        .params(tilgang.parametre())
        .query(LocalDate.class)
        .optional()
        .map(LocalDate::getYear);
  }

  /** @return the cases that count in a row, at most two hundred */
  List<Tallgrunnlag> grunnlag(Tallutvalg utvalg, Map<Integer, List<Klageskjema>> skjemaer, Tallcelle celle, int ar) {
    var vilkaar =
        switch (celle.gruppe()) {
          case ANTALL -> " and p.rad in (:utfall)";
          case UTFALL, UTENFOR -> " and p.rad = :verdi";
          case KJONN -> " and p.rad in (:utfall) and coalesce(j.kjonn, 'IKKE_OPPGITT') = :verdi";
          case INNHOLD, INNHOLD_DEL ->
              " and p.rad in (:utfall) and exists (select 1 from klageinnhold i where i.saksnummer = k.saksnummer and i.innhold = :verdi)";
        };
    var aaret = new Tallutvalg(ar, ar, utvalg.avskjaering(), utvalg.endelig(), false);
    return jdbc.sql("select s.saksnummer, s.tittel" + FRA + hvor(aaret) + vilkaar + " order by s.saksnummer limit " + MAKS_GRUNNLAG)
        .params(parametre(aaret, skjemaer))
        .param("utfall", Tallgruppe.UTFALL.verdier())
        .param("verdi", celle.verdi())
        .query(
            (rs, nr) ->
                new Tallgrunnlag(
                    rs.getString("saksnummer") + " " + rs.getString("tittel"), "/sak/" + rs.getString("saksnummer"), 1))
        .list();
  }

  private static String hvor(Tallutvalg utvalg) {
    return utvalg.hele() ? HVOR : HVOR + " and " + Tilgangsfilter.sql("s");
  }

  private Map<String, Object> parametre(Tallutvalg utvalg, Map<Integer, List<Klageskjema>> skjemaer) {
    var parametre = new HashMap<String, Object>(tilgang.parametre());
    parametre.put("fra", LocalDate.of(utvalg.fra(), 1, 1));
    parametre.put("til", LocalDate.of(utvalg.til(), 12, 31));
    parametre.put("tid", Timestamp.from(utvalg.avskjaering()));
    var alle = skjemaer.values().stream().flatMap(List::stream).toList();
    var landet = alle.stream().filter(s -> s.embete() == null).map(Klageskjema::ar).collect(Collectors.toSet());
    var embetene = alle.stream().filter(s -> s.embete() != null).map(Klageskjema::noekkel).collect(Collectors.toSet());
    // An empty list is no valid SQL; no year is 0 and no office has an empty code.
    parametre.put("landsaar", landet.isEmpty() ? Set.of(0) : landet);
    parametre.put("embetsaar", embetene.isEmpty() ? Set.of("") : embetene);
    return parametre;
  }

  private static Tallcelle utfall(String rad) {
    return new Tallcelle(Tallgruppe.UTENFOR.verdier().contains(rad) ? Tallgruppe.UTENFOR : Tallgruppe.UTFALL, rad);
  }

  private static Tallcelle innhold(String kode) {
    return new Tallcelle(Tallgruppe.INNHOLD_DEL.verdier().contains(kode) ? Tallgruppe.INNHOLD_DEL : Tallgruppe.INNHOLD, kode);
  }
}
