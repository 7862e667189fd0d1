package no.saksflyt.oppdrag.departement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.Tid;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ministry owes us: answers to questions and deviations, remarks to deliveries, the lifting of conditions. */
@Service
@Transactional(readOnly = true)
public class Utestaaende {

  /** The steps in which the ministry is who we wait for; suppliers owe us things too. */
  private static final List<String> STEG =
      List.of("registrerSvar", "registrerAvvikssvar", "registrerMerknad", "folgOppForbehold");

  private static final String FRA =
      " from oppgavefrist f join sak s on s.saksnummer = f.saksnummer join oppdrag o on o.saksnummer = s.saksnummer"
          + " where f.fristtype = 'MOTPART' and f.steg in (:steg) and ";

  private static final String RADER =
      "select s.saksnummer, o.nummer, s.tittel, s.enhet, t.NAME_ as steg, f.opprettet, f.frist,"
          + " (select max(h.sendt) from henvendelse h join ACT_RU_VARIABLE v on v.TEXT_ = cast(h.id as varchar(20))"
          + " where h.saksnummer = f.saksnummer and v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'henvendelseId') as sendt"
          + FRA.replace(" where ", " join ACT_RU_TASK t on t.ID_ = f.oppgave_id where ");

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Clock klokke;

  Utestaaende(JdbcClient jdbc, Tilgangsfilter tilgang, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.klokke = klokke;
  }

  /**
   * @param enhet the unit whose assignments are asked for, or null for every unit's
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return what waits for the ministry in cases the person may see, what is due first first
   */
  public Side<Utestaaenderad> side(String enhet, int side, int antall) {
    Side.kontroller(side, antall);
    var vilkar = Tilgangsfilter.sql("s") + (enhet == null ? "" : " and s.enhet = :enhet");
    Map<String, Object> parametre = new HashMap<>(tilgang.parametre());
    parametre.put("steg", STEG);
    if (enhet != null) {
      parametre.put("enhet", enhet);
    }
    var totalt = jdbc.sql("select count(*)" + FRA + vilkar).params(parametre).query(Long.class).single();
    var rader =
        jdbc.sql(
                RADER
                    + vilkar
                    + " order by f.frist nulls last, s.saksnummer, f.oppgave_id offset :hopp rows fetch next :antall rows only")
            .params(parametre)
            .param("hopp", (long) side * antall)
            .param("antall", antall)
            .query((rs, nr) -> rad(rs))
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  private Utestaaenderad rad(ResultSet rs) throws SQLException {
    var sendt = rs.getObject("sendt", LocalDate.class);
    var siden = sendt == null ? Tid.dato(rs.getTimestamp("opprettet").toInstant()) : sendt;
    return new Utestaaenderad(
        rs.getString("saksnummer"),
        rs.getString("nummer"),
        rs.getString("tittel"),
        rs.getString("enhet"),
        rs.getString("steg"),
        siden,
        ChronoUnit.DAYS.between(siden, LocalDate.now(klokke)),
        rs.getObject("frist", LocalDate.class));
  }
}
