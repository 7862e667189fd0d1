package no.saksflyt.tilskudd.ordning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of an appropriation, or of a scheme's part of it.
 *
 * @param ordning the scheme's code; null when it is the appropriation's
 * @param foerOre what it was; null when it was made
 * @param etterOre what it became
 * @param brev the letter it rests on
 * @param brevdato the letter's day
 * @param grunn why, or null
 * @param hvem who recorded it
 * @param tid when
 */
public record Rammeendring(
    String ordning, Long foerOre, long etterOre, String brev, LocalDate brevdato, String grunn, String hvem, Instant tid) {}
