package no.saksflyt.vedtak;

import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when the superior must decide whether a person may take part in a case.
 *
 * @param saksnummer the case
 * @param person the person's id; null while nobody has said whom a party's words are about
 */
public record HabilitetReist(Saksnummer saksnummer, String person) {}
