package no.saksflyt.arkiv;

import no.saksflyt.felles.Saksnummer;

/**
 * A document the case waited for has come. Told synchronously, in the transaction that writes the document: a listener that
 * throws takes the document with it.
 *
 * @param saksnummer the case
 */
public record DokumentKommet(Saksnummer saksnummer) {}
