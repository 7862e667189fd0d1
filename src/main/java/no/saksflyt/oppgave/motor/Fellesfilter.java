package no.saksflyt.oppgave.motor;

import java.util.List;
import java.util.function.UnaryOperator;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Tasklist's shared filters, in the order they stand there. What a filter asks stands in the engine's own columns; the expressions
 * it may use are those of {@link Filteruttrykk} and no others. Tasklist's lists and counts go only over what the engine lets the
 * person read, so that a restricted case is in none of them.
 */
enum Fellesfilter {
  MINE("#1d5fa8", List.of(Roller.ANSATT), q -> q.taskAssigneeExpression(Filteruttrykk.MEG)),
  ENHET(
      "#3f7d5c",
      List.of(Roller.ANSATT),
      q -> q.taskCandidateGroupInExpression(Filteruttrykk.MINE_GRUPPER).taskUnassigned()),
  FORFALT(
      "#b3253a",
      List.of(Roller.ANSATT),
      q -> mineOgLedige(q).dueBeforeExpression(Filteruttrykk.NAA)),
  SNART(
      "#b06a00",
      List.of(Roller.ANSATT),
      q -> mineOgLedige(q).dueAfterExpression(Filteruttrykk.NAA).dueBeforeExpression(Filteruttrykk.INNEN_EN_UKE)),
  PAA_VENT("#6b6f76", List.of(Roller.ANSATT), q -> mineOgLedige(q).followUpAfterExpression(Filteruttrykk.NAA)),
  ALLE("#5b4b9a", List.of(Roller.LEDER, Roller.TEAMLEDER, Roller.DIREKTOR), q -> q);

  private final String farge;
  private final List<String> grupper;
  private final UnaryOperator<TaskQuery> utvalg;

  Fellesfilter(String farge, List<String> grupper, UnaryOperator<TaskQuery> utvalg) {
    this.farge = farge;
    this.grupper = grupper;
    this.utvalg = utvalg;
  }

  private static TaskQuery mineOgLedige(TaskQuery sporring) {
    return sporring
        .or()
        .taskAssigneeExpression(Filteruttrykk.MEG)
        .taskCandidateGroupInExpression(Filteruttrykk.MINE_GRUPPER)
        .endOr();
  }

  String farge() {
    return farge;
  }

  /** @return the groups whose members see the filter */
  List<String> grupper() {
    return grupper;
  }

  /** @return the filter's question, the most urgent first */
  TaskQuery sporring(TaskQuery tom) {
    return utvalg.apply(tom).orderByDueDate().asc();
  }
}
