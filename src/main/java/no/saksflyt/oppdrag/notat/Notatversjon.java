package no.saksflyt.oppdrag.notat;

import java.time.Instant;

/**
 * An approved version.
 *
 * @param nr counts from 1
 * @param hvem id of who approved it
 * @param godkjent when
 * @param innhold what it says; null in a list
 */
public record Notatversjon(int nr, String hvem, Instant godkjent, Notatinnhold innhold) {}
