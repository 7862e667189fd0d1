package no.saksflyt.tilskudd.ordning;

import java.time.Instant;

/**
 * What somebody did with a scheme.
 *
 * @param handling what; the words stand under {@code ordning.handling.<code>}
 * @param gjelder what it was done with, or null
 * @param grunn why, or null
 * @param hvem who
 * @param tid when
 */
public record Ordningslogg(String handling, String gjelder, String grunn, String hvem, Instant tid) {}
