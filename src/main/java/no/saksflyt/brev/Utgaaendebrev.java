package no.saksflyt.brev;

import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;

/**
 * A letter and how far it has come.
 *
 * @param id its id
 * @param sak the case
 * @param mal code of the letter
 * @param maalform the language it is written in
 * @param tittel its heading
 * @param mottaker the receiver's name
 * @param skjermet whether the receiver's address is protected
 * @param adresse where it goes by post; null when it is not known or is protected
 * @param vedtakspart the receiver as a party of the decision it tells of, or null
 * @param oppgittFrist the last day to complain as it names it, or null
 * @param kanal how it goes out
 * @param status how far it has come
 * @param dokumentId the document with the PDF
 * @param journalpost the number of the entry in the journal
 * @param opprettet when it was made
 * @param hvem who made it
 * @param sendt when it was sent or posted, or null
 * @param kvittering what the receiver answered, or who posted it; null before
 */
public record Utgaaendebrev(
    long id,
    Saksnummer sak,
    String mal,
    Maalform maalform,
    String tittel,
    String mottaker,
    boolean skjermet,
    String adresse,
    Long vedtakspart,
    LocalDate oppgittFrist,
    Kanal kanal,
    Status status,
    long dokumentId,
    int journalpost,
    Instant opprettet,
    String hvem,
    Instant sendt,
    String kvittering) {

  /** How far a letter has come; the words stand under {@code brevmal.status.<code>}. */
  public enum Status {
    /** Waits in the outbox for the digital mailbox. */
    TIL_SENDING,
    /** Waits for somebody to print and post it. */
    TIL_UTSKRIFT,
    /** Sent or posted. */
    SENDT
  }

  /** @return the path its PDF is downloaded from */
  public String sti() {
    return sak.sti() + "/dokumenter/" + dokumentId + "/1";
  }
}
