package no.saksflyt.oppgave.skjema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A form as a task's deployment has it.
 *
 * @param id the form's id
 * @param versjon the version the engine gave it
 * @param felter its fields that can hold a value, in order
 */
record Skjema(String id, int versjon, List<Felt> felter) {

  /** A step without a form: nothing is shown and nothing is read. */
  static Skjema ingen(String id) {
    return new Skjema(id, 0, List.of());
  }

  /** @return names of the variables the form is opened with: its fields' and those that give fields their options */
  Set<String> variabler() {
    var navn = new LinkedHashSet<String>();
    for (var felt : felter) {
      navn.add(felt.variabel());
      if (felt.oppsett().hasNonNull("valuesKey")) {
        navn.add(felt.oppsett().get("valuesKey").asText());
      }
    }
    return navn;
  }
}
