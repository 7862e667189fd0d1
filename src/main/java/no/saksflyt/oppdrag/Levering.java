package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * How something reached the ministry.
 *
 * @param dato the day, today or earlier
 * @param maate the way
 * @param referanse the reference it was sent under, or null
 */
public record Levering(LocalDate dato, Leveringsmaate maate, String referanse) {}
