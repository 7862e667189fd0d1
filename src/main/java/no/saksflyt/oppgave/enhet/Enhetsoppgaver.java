package no.saksflyt.oppgave.enhet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets open tasks follow from one unit's groups to another's; who has taken one keeps it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enhetsoppgaver {

  private static final String ENHET = "enhet";

  private static final String OPPGAVER =
      "select distinct f.oppgave_id, f.saksnummer, f.enhet, f.grupper from oppgavefrist f"
          + " join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = f.oppgave_id and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:grupper)";

  private final JdbcClient jdbc;
  private final TaskService oppgaver;
  private final RuntimeService kjoring;
  private final Motor motor;

  Enhetsoppgaver(JdbcClient jdbc, @Lazy TaskService oppgaver, @Lazy RuntimeService kjoring, Motor motor) {
    this.jdbc = jdbc;
    this.oppgaver = oppgaver;
    this.kjoring = kjoring;
    this.motor = motor;
  }

  private record Oppgave(String id, String saksnummer, String enhet, String grupper) {}

  /** Moves the tasks of these cases. */
  void flytt(Collection<String> saker, String fra, String til) {
    if (!saker.isEmpty()) {
      flytt(
          jdbc.sql(OPPGAVER + " where f.saksnummer in (:saker) order by f.oppgave_id")
              .param("grupper", grupper(fra))
              .param("saker", saker)
              .query(Enhetsoppgaver::les)
              .list(),
          fra,
          til);
    }
  }

  /**
   * Moves tasks the unit has in cases of other units.
   *
   * @return the cases they belong to, as many as one turn takes; empty when nothing is left
   */
  Set<String> flyttResten(String fra, String til, int antall) {
    var rest =
        jdbc.sql(OPPGAVER + " order by f.oppgave_id fetch first " + antall + " rows only")
            .param("grupper", grupper(fra))
            .query(Enhetsoppgaver::les)
            .list();
    flytt(rest, fra, til);
    return rest.stream().map(Oppgave::saksnummer).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Runs that name the unit themselves ask its successor from now on. */
  void flyttVariabler(String fra, String til) {
    motor.somSystem(
        "a unit has closed",
        () ->
            kjoring.createProcessInstanceQuery().variableValueEquals(ENHET, fra).list().stream()
                .forEach(instans -> kjoring.setVariable(instans.getId(), ENHET, til)));
  }

  private void flytt(List<Oppgave> noen, String fra, String til) {
    var nye =
        Roller.I_ENHET.stream().collect(Collectors.toMap(rolle -> Roller.gruppe(fra, rolle), rolle -> Roller.gruppe(til, rolle)));
    motor.somSystem("a unit has closed", () -> noen.forEach(oppgave -> flytt(oppgave, fra, til, nye)));
  }

  private void flytt(Oppgave oppgave, String fra, String til, Map<String, String> nye) {
    for (var lenke : oppgaver.getIdentityLinksForTask(oppgave.id())) {
      if (lenke.getGroupId() != null && nye.containsKey(lenke.getGroupId())) {
        oppgaver.addCandidateGroup(oppgave.id(), nye.get(lenke.getGroupId()));
        oppgaver.deleteCandidateGroup(oppgave.id(), lenke.getGroupId());
      }
    }
    var grupper =
        Arrays.stream(Objects.toString(oppgave.grupper(), "").split(","))
            .map(gruppe -> nye.getOrDefault(gruppe, gruppe))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    jdbc.sql("update oppgavefrist set enhet = :enhet, grupper = :grupper where oppgave_id = :id")
        .param("enhet", fra.equals(oppgave.enhet()) ? til : oppgave.enhet())
        .param("grupper", String.join(",", grupper))
        .param("id", oppgave.id())
        .update();
  }

  private static List<String> grupper(String enhet) {
    return Roller.I_ENHET.stream().map(rolle -> Roller.gruppe(enhet, rolle)).toList();
  }

  private static Oppgave les(ResultSet rs, int nr) throws SQLException {
    return new Oppgave(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4));
  }
}
