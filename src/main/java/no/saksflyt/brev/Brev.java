package no.saksflyt.brev;

import no.saksflyt.sak.Kanal;

/**
 * A letter that has been made, kept and entered in the journal.
 *
 * @param id its id
 * @param dokumentId the case's document with the PDF
 * @param journalpostId the number of the entry in the case's journal
 * @param kanal how it goes out: {@link Kanal#DIGITAL_POST} or {@link Kanal#BREV}
 */
public record Brev(long id, long dokumentId, int journalpostId, Kanal kanal) {}
