package no.saksflyt.arkiv;

import java.time.LocalDate;

/**
 * What is to stand in a journal entry.
 *
 * @param type its kind
 * @param tittel title, at most 500 characters
 * @param skjermetTittel title for the public, demanded where a ground is given
 * @param dokumentdato the date on the document
 * @param journaldato the day it is entered; today when left out
 * @param avsender who sent it, demanded for {@link Journaltype#I}
 * @param mottaker who got it, demanded for {@link Journaltype#U}
 * @param hjemmel id of the {@link Tilgangshjemmel} that keeps it from the public, or null
 * @param dokumentId the case's document it is about, or null
 */
public record NyJournalpost(
    Journaltype type,
    String tittel,
    String skjermetTittel,
    LocalDate dokumentdato,
    LocalDate journaldato,
    String avsender,
    String mottaker,
    String hjemmel,
    Long dokumentId) {

  public NyJournalpost {
    tittel = Tekst.linje(tittel);
    skjermetTittel = Tekst.linje(skjermetTittel);
    avsender = Tekst.linje(avsender);
    mottaker = Tekst.linje(mottaker);
    hjemmel = Tekst.linje(hjemmel);
  }

  NyJournalpost journalfort(LocalDate dag) {
    return journaldato != null
        ? this
        : new NyJournalpost(type, tittel, skjermetTittel, dokumentdato, dag, avsender, mottaker, hjemmel, dokumentId);
  }
}
