package no.saksflyt.saksbilde;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.tilgang.Tilgangsfilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of cases with their deadlines, straight from the engine's tables and ours: there is no second copy of a task. */
@Service
@Transactional(readOnly = true)
public class Saksoppgaver {

  private static final String VELG =
      "select t.ID_ as id, s.saksnummer, d.KEY_ as prosess, t.TASK_DEF_KEY_ as steg, t.NAME_ as navn, t.ASSIGNEE_ as ansvarlig,"
          + " t.OWNER_ as for_person, t.CREATE_TIME_ as opprettet, t.DUE_DATE_ as forfall,"
          + " f.del_id, f.frist, f.fristtype, f.hjemmel"
          + " from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
          + " join sak s on s.saksnummer = e.BUSINESS_KEY_ join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_"
          + " left join oppgavefrist f on f.oppgave_id = t.ID_ where "
          + Tilgangsfilter.sql("s");

  private final JdbcClient jdbc;
  private final Tilgangsfilter filter;

  Saksoppgaver(JdbcClient jdbc, Tilgangsfilter filter) {
    this.jdbc = jdbc;
    this.filter = filter;
  }

  /**
   * @param saksnummer a case
   * @return its open tasks, most urgent first; none when the person may not see the case
   */
  public List<Saksoppgave> tilSak(Saksnummer saksnummer) {
    return les(
        jdbc.sql(VELG + " and s.saksnummer = :sak order by case when t.DUE_DATE_ is null then 1 else 0 end, t.DUE_DATE_, t.ID_")
            .param("sak", saksnummer.toString()));
  }

  /**
   * @param oppgaveId a task's id
   * @return the task when it is open and the person may see its case
   */
  public Optional<Saksoppgave> hent(String oppgaveId) {
    return les(jdbc.sql(VELG + " and t.ID_ = :id").param("id", oppgaveId)).stream().findFirst();
  }

  private List<Saksoppgave> les(JdbcClient.StatementSpec sporring) {
    var uten = sporring.params(filter.parametre()).query((rs, nr) -> les(rs)).list();
    var grupper = grupper(uten.stream().map(Saksoppgave::oppgaveId).toList());
    return uten.stream().map(o -> medGrupper(o, grupper.getOrDefault(o.oppgaveId(), List.of()))).toList();
  }

  private Map<String, List<String>> grupper(List<String> oppgaver) {
    if (oppgaver.isEmpty()) {
      return Map.of();
    }
    return jdbc.sql(
            "select TASK_ID_ as id, GROUP_ID_ as gruppe from ACT_RU_IDENTITYLINK"
                + " where TASK_ID_ in (:ider) and TYPE_ = 'candidate' and GROUP_ID_ is not null order by GROUP_ID_")
        .param("ider", oppgaver)
        .query((rs, nr) -> Map.entry(rs.getString("id"), rs.getString("gruppe")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Saksoppgave medGrupper(Saksoppgave o, List<String> grupper) {
    return new Saksoppgave(
        o.oppgaveId(), o.saksnummer(), o.prosess(), o.steg(), o.stegnavn(), o.delId(), grupper, o.ansvarlig(),
        o.forPerson(), o.opprettet(), o.frist(), o.fristtype(), o.hjemmel());
  }

  private static Saksoppgave les(ResultSet rs) throws SQLException {
    var frist = rs.getDate("frist");
    var forfall = rs.getTimestamp("forfall");
    var type = rs.getString("fristtype");
    // A task without a row of ours, from before the rows were kept, has the engine's due date as an internal target.
    var dato = type == null && forfall != null ? Tid.dato(forfall.toInstant()) : frist == null ? null : frist.toLocalDate();
    return new Saksoppgave(
        rs.getString("id"),
        Saksnummer.av(rs.getString("saksnummer")),
        rs.getString("prosess"),
        rs.getString("steg"),
        rs.getString("navn"),
        rs.getString("del_id"),
        List.of(),
        rs.getString("ansvarlig"),
        rs.getString("for_person"),
        rs.getTimestamp("opprettet").toInstant(),
        dato,
        type != null ? Fristtype.valueOf(type) : dato == null ? Fristtype.INGEN : Fristtype.INTERN,
        rs.getString("hjemmel"));
  }
}
