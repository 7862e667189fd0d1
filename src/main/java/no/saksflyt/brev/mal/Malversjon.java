package no.saksflyt.brev.mal;

import java.time.Instant;

/**
 * One version of a template; it is never changed.
 *
 * @param nr from 1
 * @param innhold its text
 * @param egen whether a process owner wrote it, not the release
 * @param hvem who put it in use: a person's id, or {@code system}
 * @param naar when
 * @param grunn why, or null
 */
public record Malversjon(int nr, String innhold, boolean egen, String hvem, Instant naar, String grunn) {}
