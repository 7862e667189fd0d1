package no.saksflyt.oppgave;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A day that was agreed for one step of one case, by whoever owes it: it goes before the length in the deadline table, which
 * still gives the step's kind, ground and reminders.
 */
public interface Stegdato {

  /** @return ids of the steps in the models */
  Set<String> steg();

  /**
   * @param execution the process the step begins in
   * @return the agreed day, Europe/Oslo; null where none was agreed
   */
  LocalDate dato(DelegateExecution execution);
}
