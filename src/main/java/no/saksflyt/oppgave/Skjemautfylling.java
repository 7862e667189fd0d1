package no.saksflyt.oppgave;

import java.util.Map;

/** A family's values for one form as it is opened: read afresh each time, never copied into the process. */
public interface Skjemautfylling {

  /** @return the form's id */
  String skjema();

  /**
   * @param oppgave the open task
   * @return values by the form's keys; a list of {@link Valg} for a key that gives a field its options
   */
  Map<String, Object> verdier(Oppgave oppgave);

  /**
   * One option of a select or check list.
   *
   * @param label what the person sees
   * @param value what is sent
   */
  record Valg(String label, String value) {}
}
