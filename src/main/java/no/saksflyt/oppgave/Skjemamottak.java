package no.saksflyt.oppgave;

import java.util.Map;

/**
 * A family's receiver for one form: checks the use case's rules and writes the aggregate, in the same transaction as the
 * answer is kept and the task completed. A form without one needs no Java: its answer is kept and shown all the same.
 *
 * @param <T> a record with a component for each of the form's keys it needs
 */
public interface Skjemamottak<T> {

  /** @return the form's id */
  String skjema();

  /** @return the record the checked answer is read into */
  Class<T> type();

  /**
   * @param oppgave the task being completed
   * @param svar the answer, already checked against the form
   * @return further routing variables for the model, mostly none
   * @throws no.saksflyt.felles.Regelbrudd when the answer breaks a rule of the use case; nothing is kept
   */
  Map<String, Object> motta(Oppgave oppgave, T svar);
}
