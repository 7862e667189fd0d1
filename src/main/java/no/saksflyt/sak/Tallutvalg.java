package no.saksflyt.sak;

import java.time.Instant;

/**
 * Which figures are asked for.
 *
 * @param fra the first year
 * @param til the last year
 * @param avskjaering what was registered later does not count
 * @param endelig true for what is approved alone; false counts what is delivered too
 * @param hele true counts restricted cases whoever asks, as what is published does; only for whoever publishes, with small numbers held
 *     back
 */
public record Tallutvalg(int fra, int til, Instant avskjaering, boolean endelig, boolean hele) {}
