package no.saksflyt.vedtak;

import java.time.Instant;

/**
 * What a person writes on and has not yet kept as a version.
 *
 * @param person who writes
 * @param tekst the text as it is now
 * @param byggerPaa number of the version it started from, 0 for none
 * @param endret when it was last written
 */
public record Innstillingskladd(String person, String tekst, int byggerPaa, Instant endret) {}
