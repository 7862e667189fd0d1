package no.saksflyt.vedtak;

import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when a person may no longer take part in a case.
 *
 * @param saksnummer the case
 * @param person the person's id
 */
public record BlittInhabil(Saksnummer saksnummer, String person) {}
