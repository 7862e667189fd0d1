package no.saksflyt.sak;

import java.time.Instant;

/**
 * Which figures are asked for.
 *
 * @param fra the first year
 * @param til the last year
 * @param avskjaering what was registered later does not count
 * @param endelig true for what is approved alone; false counts what is delivered too
 */
public record Tallutvalg(int fra, int til, Instant avskjaering, boolean endelig) {}
