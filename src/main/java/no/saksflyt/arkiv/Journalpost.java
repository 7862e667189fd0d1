package no.saksflyt.arkiv;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * One state of a journal entry. A correction makes a new state; the earlier ones are kept.
 *
 * @param saksnummer the case
 * @param nr the entry's number in the case, from 1
 * @param revisjon which state this is, from 1
 * @param innhold what stands in it
 * @param hjemmel the ground that keeps it from the public, or null
 * @param status how it stands
 * @param journalfortAv who made this state: a person's id, or {@code system}
 * @param registrert when this state was made
 * @param grunn why it was corrected; null for the first state
 */
public record Journalpost(
    Saksnummer saksnummer,
    int nr,
    int revisjon,
    NyJournalpost innhold,
    Tilgangshjemmel hjemmel,
    Journalstatus status,
    String journalfortAv,
    Instant registrert,
    String grunn) {

  /** @return whether it was entered by mistake */
  public boolean utgaatt() {
    return status == Journalstatus.UTGAATT;
  }
}
