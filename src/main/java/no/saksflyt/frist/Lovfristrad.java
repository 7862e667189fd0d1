package no.saksflyt.frist;

import java.time.LocalDate;

/**
 * One row of the table of deadlines by law.
 *
 * @param regel the rule's id
 * @param regelverk code of the rule set the row belongs to, null for a rule that no rule set of ours replaces
 * @param fristtype LOV for what a statute sets, INTERN for our own practice
 * @param fra the day it is counted from
 * @param lengde how many {@code enhet}, null where whoever asks says how many
 * @param enhet what the length is counted in
 * @param kalender what happens when the day falls on a day off
 * @param avbrytes id of the rule that gives the new deadline when a request for reasons interrupts this one, null when it is
 *     not interrupted
 * @param hjemmel the provision, null where our own practice sets the deadline
 * @param forklaring one sentence in bokmål that says what the deadline is
 * @param gyldigFra first day the row applies, inclusive, null for always
 * @param gyldigTil last day the row applies, inclusive, null for until further notice
 */
public record Lovfristrad(
    String regel,
    String regelverk,
    Fristtype fristtype,
    Lovgrunnlag fra,
    Integer lengde,
    Fristenhet enhet,
    Kalender kalender,
    String avbrytes,
    String hjemmel,
    String forklaring,
    LocalDate gyldigFra,
    LocalDate gyldigTil) {

  /** @return true when the row applies on the day to a case under the rule set */
  boolean gjelder(String kode, LocalDate dag) {
    return (regelverk == null || regelverk.equals(kode))
        && (gyldigFra == null || !dag.isBefore(gyldigFra))
        && (gyldigTil == null || !dag.isAfter(gyldigTil));
  }
}
