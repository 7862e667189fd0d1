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
 * @param til who gets it
 * @param skjermet whether the receiver's address is protected
 * @param adresse where it goes by post; null when it is not known or is protected
 * @param vedtakspart whom it tells of a decision, as a party of that decision; null where it tells of none, and on a copy
 * @param oppgittFrist the last day to complain as it names it, or null
 * @param kanal how it goes out
 * @param status how far it has come
 * @param dokumentId the document with the PDF
 * @param journalpost the number of the entry in the journal
 * @param opprettet when it was made
 * @param hvem who made it
 * @param sendt when it was sent or posted, or null
 * @param kvittering what the receiver answered, or who posted it; null before
 * @param iRetur when it was noted that it came back, or null
 * @param returgrunn what the post said then, or null
 */
public record Utgaaendebrev(
    long id,
    Saksnummer sak,
    String mal,
    Maalform maalform,
    String tittel,
    Til til,
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
    String kvittering,
    Instant iRetur,
    String returgrunn) {

  /**
   * @param navn the receiver's name
   * @param paaVegneAv name of the party the receiver acts for; null where the receiver is the party
   * @param kopi whether it is a copy of a letter somebody else got
   */
  public record Til(String navn, String paaVegneAv, boolean kopi) {

    /** @return name of the party it is meant for */
    public String ment() {
      return paaVegneAv == null ? navn : paaVegneAv;
    }
  }

  /** How far a letter has come; the words stand under {@code brevmal.status.<code>}. */
  public enum Status {
    /** Waits in the outbox for the digital mailbox. */
    TIL_SENDING,
    /** Waits for somebody to print and post it. */
    TIL_UTSKRIFT,
    /** Sent or posted. */
    SENDT,
    /** Sent, and come back. */
    I_RETUR
  }

  /** @return the path its PDF is downloaded from */
  public String sti() {
    return sak.sti() + "/dokumenter/" + dokumentId + "/1";
  }
}
