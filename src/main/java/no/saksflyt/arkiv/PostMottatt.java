package no.saksflyt.arkiv;

import no.saksflyt.felles.Saksnummer;

/**
 * Post from outside was put on a case and entered in its journal. Told synchronously, in the same transaction.
 *
 * @param saksnummer the case, open or ended
 * @param journalpost the entry's number in the case's journal
 * @param innpostId the post
 * @param tittel the entry's title
 */
public record PostMottatt(Saksnummer saksnummer, int journalpost, long innpostId, String tittel) {}
