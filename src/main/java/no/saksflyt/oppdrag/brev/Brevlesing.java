package no.saksflyt.oppdrag.brev;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;

/**
 * A file of letters that was received.
 *
 * @param saksnummer its case
 * @param tilstand what has become of it
 * @param dokumentId the document it lies in the archive as
 * @param filnavn the file's name
 * @param tekst its text
 * @param lest what was read
 * @param utkast the readings as a person has corrected them, and the choices made
 * @param versjon counts the corrections
 * @param rettet when it was last corrected, or null
 * @param rettetAv by whom, or null
 * @param mottatt when it came
 * @param mottattAv who received it
 * @param avgjort when it was confirmed or laid aside, or null
 * @param avgjortAv by whom, or null
 * @param grunn why it was laid aside, or null
 * @param publisert the day it was published, or null
 * @param adresse where, or null
 */
public record Brevlesing(
    Saksnummer saksnummer,
    Brevtilstand tilstand,
    Long dokumentId,
    String filnavn,
    String tekst,
    Brevinnhold lest,
    Brevutkast utkast,
    long versjon,
    Instant rettet,
    String rettetAv,
    Instant mottatt,
    String mottattAv,
    Instant avgjort,
    String avgjortAv,
    String grunn,
    LocalDate publisert,
    String adresse) {

  /** @return the text's lines; line 1 is the first */
  public List<String> linjer() {
    return tekst.lines().toList();
  }

  boolean venter() {
    return tilstand == Brevtilstand.MOTTATT;
  }
}
