package no.saksflyt.tilskudd;

import no.saksflyt.felles.Saksnummer;

/**
 * Told in the same transaction when an application has its case, before its process starts.
 *
 * @param saksnummer its case
 */
public record SoknadMottatt(Saksnummer saksnummer) {}
