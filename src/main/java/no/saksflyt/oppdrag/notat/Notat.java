package no.saksflyt.oppdrag.notat;

import no.saksflyt.felles.Saksnummer;

/**
 * The note of a division for a year.
 *
 * @param saksnummer its case
 * @param ar the year
 * @param avdeling the division's name
 * @param returgrunn why the director sent it back, or null
 * @param versjon counts its changes
 */
public record Notat(Saksnummer saksnummer, int ar, String avdeling, String returgrunn, long versjon) {}
