package no.saksflyt.felles;

import java.time.LocalDate;

/**
 * A county governor's office, valid for a period.
 *
 * @param kode lower-case letters and digits: {@code rogaland}
 * @param navn where it is, without the word for the office, which was another before 2021
 * @param gyldigFra its first day
 * @param gyldigTil its last day, or null while no end is set
 * @param etterfolger the office that took over, or null
 */
public record Embete(String kode, String navn, LocalDate gyldigFra, LocalDate gyldigTil, String etterfolger) {

  /**
   * @param ar a year
   * @return whether the office existed on any day of it
   */
  public boolean fantes(int ar) {
    return gyldigFra.getYear() <= ar && (gyldigTil == null || gyldigTil.getYear() >= ar);
  }
}
