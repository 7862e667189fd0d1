package no.saksflyt.statistikk;

import java.time.Instant;

/**
 * Figures that were published, as they were published.
 *
 * @param id its id
 * @param serie the series
 * @param fra the first year
 * @param til the last year
 * @param nummer 1 for the first edition of these years
 * @param endelig whether only what was approved counted
 * @param avskjaering what was registered later did not count
 * @param merknad what is new in it; null for a first edition
 * @param hvem who published it
 * @param tid when
 */
public record Utgave(
    long id,
    String serie,
    int fra,
    int til,
    int nummer,
    boolean endelig,
    Instant avskjaering,
    String merknad,
    String hvem,
    Instant tid) {}
