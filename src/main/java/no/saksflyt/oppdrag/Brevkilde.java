package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * What a version comes from: a letter, or the steering calendar.
 *
 * @param brevId the letter's id in the register of letters, or {@link #INTET_BREV}
 * @param navn its name, for instance {@code Tillegg nr. 3 til tildelingsbrev 2023}; at most 300 characters
 * @param dato its date, or null
 * @param referanse the ministry's reference, or null; at most 200 characters
 */
public record Brevkilde(long brevId, String navn, LocalDate dato, String referanse) {

  /** The id where no letter stands behind it: the steering calendar was changed. */
  public static final long INTET_BREV = 0;
}
