package no.saksflyt.oppdrag.rapport;

import java.time.Instant;

/**
 * What somebody changed in a year's goals and steering parameters.
 *
 * @param hva {@code MAAL} or {@code SP}
 * @param kode its number
 * @param foer how it stood, null for a new one
 * @param etter how it stands
 * @param hvem who
 * @param tid when
 */
public record Styringsendring(String hva, String kode, String foer, String etter, String hvem, Instant tid) {}
