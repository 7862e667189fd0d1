package no.saksflyt.sak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by the beginnings of words: number, the family's own number, title, unit, owner, status. */
@Service
@Transactional(readOnly = true)
public class Sakssok {

  /** No total is counted beyond this: nobody pages through ten thousand cases, and counting a million takes seconds. */
  public static final int TELLER_TIL = 10_000;

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;

  Sakssok(JdbcClient jdbc, Tilgangsfilter filter) {
    this.jdbc = jdbc;
    this.filter = filter;
  }

  /**
   * @param sporring words or beginnings of words, all of which must be found; empty for every case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the cases the person may see, newest first; the total is at most {@link #TELLER_TIL}
   */
  public Side<Soketreff> sok(String sporring, int side, int antall) {
    Side.kontroller(side, antall);
    var ord = Ordvilkaar.av(sporring);
    if (ord.uforstaaelig()) {
      return new Side<>(0, side, antall, List.of());
    }
    var parametre = new HashMap<String, Object>(filter.parametre());
    parametre.putAll(ord.parametre());
    var ledende = sjeldnest(ord.antall(), parametre);
    var saker = Ordvilkaar.fra(ledende) + " where " + Tilgangsfilter.sql("s") + vilkaar(ord, ledende);
    var totalt =
        jdbc.sql("select count(*) from (select s.saksnummer from " + saker + " limit " + TELLER_TIL + ") t")
            .params(parametre)
            .query(Long.class)
            .single();
    return new Side<>(totalt, side, antall, rader(saker, parametre, side, antall));
  }

  private List<Soketreff> rader(String saker, Map<String, Object> parametre, int side, int antall) {
    var alle = new HashMap<>(parametre);
    alle.put("antall", antall);
    alle.put("hopp", (long) side * antall);
    return jdbc.sql(
            "select t.*, f.dato, f.fristtype from (select s.saksnummer, s.type, s.tittel, s.status, s.aapen, s.krets,"
                + " s.enhet, s.eier, s.opprettet from "
                + saker
                + " order by s.saksnummer desc limit :antall offset :hopp) t"
                + " left join saksfrist f on f.saksnummer = t.saksnummer and f.referanse = '-' order by t.saksnummer desc")
        .params(alle)
        .query((rs, nr) -> treff(rs))
        .list();
  }

  /**
   * The rarest word leads, when it is rare: its cases are gathered and the rest tried on each. When every word is common the
   * newest cases are tried in turn instead, and the page is full after a few.
   */
  private Integer sjeldnest(int antallOrd, Map<String, Object> parametre) {
    Integer ledende = null;
    long minst = TELLER_TIL;
    for (int i = 0; i < antallOrd; i++) {
      var treff =
          jdbc.sql(
                  "select count(*) from (select 1 from sakssok where ord >= :fra and ord < :til limit "
                      + TELLER_TIL
                      + ") t")
              .param("fra", parametre.get("fra" + i))
              .param("til", parametre.get("til" + i))
              .query(Long.class)
              .single();
      if (treff < minst) {
        minst = treff;
        ledende = i;
      }
    }
    return ledende;
  }

  private static String vilkaar(Ordvilkaar ord, Integer ledende) {
    return ord.sql("s.saksnummer", ledende).stream().map(ett -> " and " + ett).collect(Collectors.joining());
  }

  private static Soketreff treff(ResultSet rs) throws SQLException {
    var dato = rs.getDate("dato");
    var type = rs.getString("fristtype");
    Timestamp opprettet = rs.getTimestamp("opprettet");
    return new Soketreff(
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("type"),
        rs.getString("tittel"),
        rs.getString("status"),
        rs.getBoolean("aapen"),
        rs.getString("krets") != null,
        rs.getString("enhet"),
        rs.getString("eier"),
        dato == null ? null : dato.toLocalDate(),
        type == null ? null : Fristtype.valueOf(type),
        opprettet.toInstant());
  }
}
