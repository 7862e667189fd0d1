package no.saksflyt.oppgave.motor;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;

/** Compares a task that is to be saved with the one stored. */
final class Oppgaveendring {

  private Oppgaveendring() {}

  /** @return whether nothing but the follow-up date differs */
  static boolean bareOppfolging(Task lagret, Task endret) {
    return Objects.equals(lagret.getName(), endret.getName())
        && Objects.equals(lagret.getDescription(), endret.getDescription())
        && Objects.equals(lagret.getAssignee(), endret.getAssignee())
        && Objects.equals(lagret.getOwner(), endret.getOwner())
        && Objects.equals(lagret.getDelegationState(), endret.getDelegationState())
        && Objects.equals(lagret.getParentTaskId(), endret.getParentTaskId())
        && Objects.equals(lagret.getTenantId(), endret.getTenantId())
        && lagret.getPriority() == endret.getPriority()
        && sekund(lagret.getDueDate()) == sekund(endret.getDueDate());
  }

  /** Whole seconds: what a browser sends back has lost the rest. */
  private static long sekund(Date tid) {
    return tid == null ? -1 : tid.getTime() / 1000;
  }
}
