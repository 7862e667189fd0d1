package no.saksflyt.oppgave;

import java.time.Instant;
import java.util.List;

/**
 * What somebody answered in a step's form, by the words the form itself used.
 *
 * @param oppgaveId the task it was given in
 * @param prosess the process's key
 * @param steg the step's id in the model
 * @param stegnavn the step's name
 * @param hvem id of who answered
 * @param forHvem id of the absent person it was done for, or null
 * @param tid when
 * @param felt the fields that were filled in, in the form's order
 */
public record Stegsvar(
    String oppgaveId, String prosess, String steg, String stegnavn, String hvem, String forHvem, Instant tid, List<Felt> felt) {

  /**
   * @param etikett the field's label
   * @param verdi the answer as it is shown
   */
  public record Felt(String etikett, String verdi) {}
}
