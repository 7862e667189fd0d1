package no.saksflyt.oppdrag.rapport;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A result of a steering parameter. Results are never changed: a correction is a new one for the same period and cut-off.
 *
 * @param id its row
 * @param spId the parameter
 * @param periode what it is for
 * @param avskjaering the last day it counts
 * @param verdi the number as it is shown, or null
 * @param tekst the words of a qualitative result, or what is to be said of the number; or null
 * @param forelopig whether it is preliminary
 * @param kilde where it comes from, or null
 * @param ikkeLeverbar why there is no result, or null
 * @param hvem who gave it
 * @param registrert when
 * @param saksnummer the report it was given in, or null
 * @param korrigert whether a later one for the same period and cut-off stands instead
 */
public record Spresultat(
    long id,
    long spId,
    Periode periode,
    LocalDate avskjaering,
    String verdi,
    String tekst,
    boolean forelopig,
    String kilde,
    String ikkeLeverbar,
    String hvem,
    Instant registrert,
    String saksnummer,
    boolean korrigert) {

  /** What a result is for. */
  public enum Periode {
    HALVAR,
    AR
  }
}
