package no.saksflyt.oppgave;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * One message in a person's inbox.
 *
 * @param id the message
 * @param saksnummer the case, or null
 * @param tittel the case's title as it is now, or null
 * @param oppgaveId the task while it is open, otherwise null
 * @param stegnavn name of the task's step, or null for a message about no task
 * @param type what it is about
 * @param tekst its words: the case's number and what happened, nothing of what the case is about
 * @param opprettet when it came
 * @param lest when it was read, or null
 */
public record Innboksrad(
    long id,
    Saksnummer saksnummer,
    String tittel,
    String oppgaveId,
    String stegnavn,
    String type,
    String tekst,
    Instant opprettet,
    Instant lest) {}
