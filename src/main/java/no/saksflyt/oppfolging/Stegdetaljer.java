package no.saksflyt.oppfolging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is to show of a handful of steps, in a few queries however many they are. */
@Component
class Stegdetaljer {

  private static final String RADER =
      "select f.saksnummer, s.tittel, f.prosess, f.steg, t.NAME_, s.enhet, t.ASSIGNEE_, t.OWNER_, t.CREATE_TIME_, f.frist,"
          + " f.fristtype, f.oppgave_id,"
          + " (select p.til from paavent p where p.aktiv_sak = f.saksnummer) as paa_vent_til"
          + " from oppgavefrist f join ACT_RU_TASK t on t.ID_ = f.oppgave_id join sak s on s.saksnummer = f.saksnummer"
          + " where f.oppgave_id in (:ider) and "
          + Tilgangsfilter.sql("s");

  private static final String GRUPPER =
      "select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK"
          + " where TASK_ID_ in (:ider) and TYPE_ = 'candidate' and GROUP_ID_ is not null order by GROUP_ID_";

  private final JdbcClient jdbc;
  private final Tilgangsfilter tilgang;
  private final Delnavn delnavn;
  private final Clock klokke;

  Stegdetaljer(JdbcClient jdbc, Tilgangsfilter tilgang, Delnavn delnavn, Clock klokke) {
    this.jdbc = jdbc;
    this.tilgang = tilgang;
    this.delnavn = delnavn;
    this.klokke = klokke;
  }

  /**
   * @param ider the engine's ids of open tasks
   * @return the steps in the order of the ids, without those completed meanwhile
   */
  List<Stegrad> les(List<String> ider) {
    if (ider.isEmpty()) {
      return List.of();
    }
    var idag = LocalDate.now(klokke);
    var grupper = grupper(ider);
    var deler = delnavn.til(ider);
    var rader = new HashMap<String, Stegrad>();
    jdbc.sql(RADER)
        .param("ider", ider)
        .params(tilgang.parametre())
        .query((rad, nr) -> rad(rad, grupper, deler, idag))
        .list()
        .forEach(rad -> rader.put(rad.oppgaveId(), rad));
    return ider.stream().map(rader::get).filter(Objects::nonNull).toList();
  }

  private Map<String, String> grupper(List<String> ider) {
    var grupper = new HashMap<String, String>();
    jdbc.sql(GRUPPER)
        .param("ider", ider)
        .query(rad -> {
          grupper.merge(rad.getString(1), rad.getString(2), (foer, ny) -> foer + "," + ny);
        });
    return grupper;
  }

  private static Stegrad rad(
      ResultSet rad, Map<String, String> grupper, Map<String, String> deler, LocalDate idag) throws SQLException {
    var frist = rad.getObject("frist", LocalDate.class);
    var oppgaveId = rad.getString("oppgave_id");
    return new Stegrad(
        rad.getString("saksnummer"),
        rad.getString("tittel"),
        rad.getString("prosess"),
        rad.getString("steg"),
        rad.getString("NAME_"),
        deler.get(oppgaveId),
        rad.getString("enhet"),
        grupper.get(oppgaveId),
        rad.getString("ASSIGNEE_"),
        rad.getString("OWNER_"),
        rad.getTimestamp("CREATE_TIME_").toInstant(),
        frist,
        rad.getString("fristtype"),
        frist == null ? null : ChronoUnit.DAYS.between(frist, idag),
        rad.getObject("paa_vent_til", LocalDate.class),
        oppgaveId);
  }
}
