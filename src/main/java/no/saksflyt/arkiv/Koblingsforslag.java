package no.saksflyt.arkiv;

import no.saksflyt.felles.Saksnummer;

/**
 * A case that post may belong to.
 *
 * @param saksnummer the case
 * @param tittel its title
 * @param aapen whether it is open
 * @param grunn why it is suggested: message key
 * @param spor what was found that points to it: a number, or the sender
 */
public record Koblingsforslag(Saksnummer saksnummer, String tittel, boolean aapen, String grunn, String spor) {}
