package no.saksflyt.oppgave;

import java.time.Instant;
import no.saksflyt.felles.Saksnummer;

/**
 * One message in a person's inbox.
 *
 * @param id the message
 * @param saksnummer the case, or null
 * @param oppgaveId the task while it is open, otherwise null
 * @param type what it is about
 * @param tekst its words: the case's number and what happened, nothing of what the case is about
 * @param opprettet when it came
 * @param lest when it was read, or null
 */
public record Innboksrad(
    long id, Saksnummer saksnummer, String oppgaveId, String type, String tekst, Instant opprettet, Instant lest) {}
