package no.saksflyt.oppgave;

import java.util.Map;
import java.util.function.Function;

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
   * @param skjema a form's id
   * @param verdier what fills it, by the task it is opened for
   * @return a form filled by nothing else
   */
  static Skjemautfylling av(String skjema, Function<Oppgave, Map<String, Object>> verdier) {
    return new Skjemautfylling() {
      @Override
      public String skjema() {
        return skjema;
      }

      @Override
      public Map<String, Object> verdier(Oppgave oppgave) {
        return verdier.apply(oppgave);
      }
    };
  }

  /**
   * One option of a select or check list.
   *
   * @param label what the person sees
   * @param value what is sent
   */
  record Valg(String label, String value) {}
}
