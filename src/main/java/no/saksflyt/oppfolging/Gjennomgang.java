package no.saksflyt.oppfolging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What could fall between the boards: open cases nobody has a step in, steps without a deadline row of their own, and jobs that
 * have given up.
 */
@Service
@Transactional(readOnly = true)
public class Gjennomgang {

  /** A case that waits for a day its model has named goes on by itself. */
  private static final String UTEN_STEG =
      " from sak s where s.aapen = true"
          + " and not exists (select 1 from oppgavefrist f where f.saksnummer = s.saksnummer)"
          + " and not exists (select 1 from paavent p where p.aktiv_sak = s.saksnummer)"
          + " and not exists (select 1 from ACT_RU_EXECUTION v join ACT_RU_JOB tid on tid.PROCESS_INSTANCE_ID_ = v.ID_"
          + " where v.BUSINESS_KEY_ = s.saksnummer and tid.TYPE_ = 'timer' and tid.RETRIES_ > 0)";

  /** Steps whose row was reckoned without a line in the deadline table, and tasks of the engine that have no row at all. */
  private static final String MANGLER_RAD =
      " from ACT_RU_TASK t left join oppgavefrist f on f.oppgave_id = t.ID_"
          + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ join sak s on s.saksnummer = e.BUSINESS_KEY_"
          + " where (f.oppgave_id is null or f.mangler_rad = true)";

  private static final String FEILEDE =
      " from ACT_RU_JOB j left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
          + " left join sak s on s.saksnummer = e.BUSINESS_KEY_"
          + " left join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
          + " left join ACT_RU_INCIDENT i on i.CONFIGURATION_ = j.ID_ and i.INCIDENT_TYPE_ = 'failedJob'"
          + " where j.RETRIES_ = 0";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;

  Gjennomgang(JdbcClient jdbc, Tilgangsfilter tilgang) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
  }

  /**
   * An open case in which nothing is going on.
   *
   * @param saksnummer the case
   * @param tittel its title
   * @param type its family's code
   * @param status its status code
   * @param enhet id of the unit that owns it, or null
   * @param eier id of the person who answers for it, or null
   * @param opprettet when it was made
   */
  public record SakUtenSteg(
      String saksnummer, String tittel, String type, String status, String enhet, String eier, Instant opprettet) {}

  /**
   * A step whose deadline does not come from the deadline table.
   *
   * @param saksnummer the case
   * @param stegnavn the task's name
   * @param prosess the process's key, or null when the step has no row of ours
   * @param steg the task's id in its model
   * @param frist the deadline it got all the same, or null
   */
  public record StegUtenRad(String saksnummer, String stegnavn, String prosess, String steg, LocalDate frist) {}

  /**
   * A job that has been tried as often as it may.
   *
   * @param saksnummer the case, or null for a job of no case
   * @param tittel the case's title, or null
   * @param prosess the process's key, or null for a job of no process
   * @param element id of the model's element that failed, or that the job stands in; null when neither is known
   * @param siden when it gave up
   */
  public record FeiletJobb(String saksnummer, String tittel, String prosess, String element, Instant siden) {}

  /**
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return open cases without an open step that neither are on hold nor wait for a day, by number
   */
  public Side<SakUtenSteg> sakerUtenSteg(int side, int antall) {
    Side.kontroller(side, antall);
    var hvor = UTEN_STEG + " and " + Tilgangsfilter.sql("s");
    var rader =
        jdbc.sql("select s.saksnummer, s.tittel, s.type, s.status, s.enhet, s.eier, s.opprettet" + hvor
                + " order by s.saksnummer" + utsnitt(side, antall))
            .params(tilgang.parametre())
            .query((rad, nr) -> new SakUtenSteg(
                rad.getString("saksnummer"), rad.getString("tittel"), rad.getString("type"), rad.getString("status"),
                rad.getString("enhet"), rad.getString("eier"), rad.getTimestamp("opprettet").toInstant()))
            .list();
    return new Side<>(antall(hvor, tilgang.parametre()), side, antall, rader);
  }

  /** @return the first of the steps whose deadline does not come from the table, and how many there are */
  public Side<StegUtenRad> stegUtenRad() {
    var hvor = MANGLER_RAD + " and " + Tilgangsfilter.sql("s");
    var rader =
        jdbc.sql("select s.saksnummer, t.NAME_, f.prosess, t.TASK_DEF_KEY_, f.frist" + hvor + " order by s.saksnummer, t.ID_"
                + utsnitt(0, Side.MAKS))
            .params(tilgang.parametre())
            .query((rad, nr) -> new StegUtenRad(
                rad.getString("saksnummer"), rad.getString("NAME_"), rad.getString("prosess"), rad.getString("TASK_DEF_KEY_"),
                rad.getObject("frist", LocalDate.class)))
            .list();
    return new Side<>(antall(hvor, tilgang.parametre()), 0, Side.MAKS, rader);
  }

  /** @return the first of the failed jobs, the oldest first, and how many there are */
  public Side<FeiletJobb> feiledeJobber() {
    var hvor = FEILEDE + " and (s.saksnummer is null or " + Tilgangsfilter.sql("s") + ")";
    var rader =
        jdbc.sql("select s.saksnummer, s.tittel, j.PROCESS_DEF_KEY_,"
                // A job whose tries were set to none by hand has never failed in an element; it still waits in one.
                + " coalesce(j.FAILED_ACT_ID_, d.ACT_ID_) as element,"
                + " coalesce(i.INCIDENT_TIMESTAMP_, j.CREATE_TIME_) as siden" + hvor + " order by siden, j.ID_"
                + utsnitt(0, Side.MAKS))
            .params(tilgang.parametre())
            .query((rad, nr) -> new FeiletJobb(
                rad.getString("saksnummer"), rad.getString("tittel"), rad.getString("PROCESS_DEF_KEY_"),
                rad.getString("element"), rad.getTimestamp("siden") == null ? null : rad.getTimestamp("siden").toInstant()))
            .list();
    return new Side<>(antall(hvor, tilgang.parametre()), 0, Side.MAKS, rader);
  }

  /** @return how many there are of each, restricted cases too: numbers alone, for the nightly check */
  Funn tell() {
    return new Funn(antall(UTEN_STEG, Map.of()), antall(MANGLER_RAD, Map.of()), antall(FEILEDE, Map.of()));
  }

  /**
   * @param sakerUtenSteg open cases nobody has a step in
   * @param stegUtenRad steps whose deadline does not come from the table
   * @param feiledeJobber jobs that have given up
   */
  public record Funn(long sakerUtenSteg, long stegUtenRad, long feiledeJobber) {

    /** @return whether there is anything to look at */
    public boolean noe() {
      return sakerUtenSteg + stegUtenRad + feiledeJobber > 0;
    }
  }

  private long antall(String hvor, Map<String, Object> parametre) {
    return jdbc.sql("select count(*)" + hvor).params(parametre).query(Long.class).single();
  }

  private static String utsnitt(int side, int antall) {
    return " offset " + (long) side * antall + " rows fetch next " + antall + " rows only";
  }
}
