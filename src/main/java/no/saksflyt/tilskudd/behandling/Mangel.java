package no.saksflyt.tilskudd.behandling;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an applicant was asked to mend.
 *
 * @param runde the round of the formal check it came of
 * @param mangler what is lacking, as the applicant reads it
 * @param svarfrist the last day to send it, Europe/Oslo
 * @param sendt when the letter was sent; null before that
 * @param svar what the applicant answered, or null
 * @param svart the day the answer came, or null
 * @param avsluttet when the answer or the end of the deadline was recorded; null while it is waited for
 */
public record Mangel(
    int runde, String mangler, LocalDate svarfrist, Instant sendt, String svar, LocalDate svart, Instant avsluttet) {

  /** @return whether the applicant's answer is waited for */
  public boolean aapen() {
    return sendt != null && avsluttet == null;
  }
}
