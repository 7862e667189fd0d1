package no.saksflyt.tilskudd;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of applications: those the person may see, newest first. */
@Component
@Transactional(readOnly = true)
public class Soknadsregister {

  /** The most rows a file gets. */
  private static final int MAKS_FIL = 20_000;

  private static final String FRA =
      " from soknad a join sak s on s.saksnummer = a.saksnummer where " + Tilgangsfilter.sql("s");
  private static final String RAD =
      "select a.saksnummer, s.tittel, a.utlysning, a.orgnr, a.soker_navn, a.delmal, a.sokt_belop_ore, s.status, a.innsendt";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Soknadsregister(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * @param utvalg which applications
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the page, newest first
   */
  public Side<Soknadsrad> sok(Soknadsutvalg utvalg, int side, int antall) {
    Side.kontroller(side, antall);
    var parametre = parametre(utvalg);
    long totalt = jdbc.sql("select count(*)" + FRA + vilkar(utvalg)).params(parametre).query(Long.class).single();
    return new Side<>(totalt, side, antall, rader(FRA + vilkar(utvalg), parametre, antall, (long) side * antall));
  }

  /**
   * The applications of certain applicants, for those who act for them: they see their own whoever else may, so no circle is asked.
   *
   * @param orgnr the applicants' numbers
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the page, newest first
   */
  public Side<Soknadsrad> forSokere(Collection<String> orgnr, int side, int antall) {
    Side.kontroller(side, antall);
    if (orgnr.isEmpty()) {
      return new Side<>(0, side, antall, List.of());
    }
    var fra = " from soknad a join sak s on s.saksnummer = a.saksnummer where a.orgnr in (:orgnr)";
    long totalt = jdbc.sql("select count(*)" + fra).param("orgnr", orgnr).query(Long.class).single();
    return new Side<>(totalt, side, antall, rader(fra, Map.of("orgnr", orgnr), antall, (long) side * antall));
  }

  /** @return the applications chosen, newest first, at most 20 000 */
  public List<Soknadsrad> alle(Soknadsutvalg utvalg) {
    return rader(FRA + vilkar(utvalg), parametre(utvalg), MAKS_FIL, 0);
  }

  /** @return the calls that have applications the person may see, by id; the value is the call's title */
  public Map<String, String> utlysninger() {
    var titler = new TreeMap<String, String>();
    jdbc.sql(
            "select u.id, u.tittel_nb from utlysning u where exists (select 1" + FRA + " and a.utlysning = u.id) order by u.id")
        .params(tilgang.parametre())
        .query(rs -> {
          titler.put(rs.getString(1), rs.getString(2));
        });
    return titler;
  }

  private List<Soknadsrad> rader(String fra, Map<String, Object> parametre, int antall, long hoppOver) {
    return jdbc.sql(
            RAD + fra
                + " order by a.innsendt desc, a.saksnummer desc offset :hoppOver rows fetch next :antall rows only")
        .params(parametre)
        .param("hoppOver", hoppOver)
        .param("antall", antall)
        .query(
            (rs, nr) ->
                new Soknadsrad(
                    Saksnummer.av(rs.getString(1)),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    rs.getLong(7),
                    SoknadStatus.valueOf(rs.getString(8)),
                    rs.getTimestamp(9).toInstant()))
        .list();
  }

  private static String vilkar(Soknadsutvalg utvalg) {
    return (utvalg.utlysning() == null ? "" : " and a.utlysning = :utlysning")
        + (utvalg.status() == null ? "" : " and s.status = :status")
        + (utvalg.q() == null ? "" : " and (lower(a.soker_navn) like :q or a.orgnr like :q or lower(s.tittel) like :q)");
  }

  private Map<String, Object> parametre(Soknadsutvalg utvalg) {
    var parametre = new HashMap<String, Object>(tilgang.parametre());
    if (utvalg.utlysning() != null) {
      parametre.put("utlysning", utvalg.utlysning());
    }
    if (utvalg.status() != null) {
      parametre.put("status", utvalg.status().name());
    }
    if (utvalg.q() != null) {
      parametre.put("q", "%" + utvalg.q().toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%");
    }
    return parametre;
  }
}
