package no.saksflyt.klage.offentlig;

import java.time.LocalDate;

/**
 * What a party is shown of the decision the letter is about.
 *
 * @param tittel what it is about
 * @param dato the day it was made
 * @param part the party's name
 * @param klagefrist the party's last day to complain, or null while none runs
 * @param postgang how long the letter is held to have been on its way; null where the deadline does not rest on that
 * @param forSent whether that day has gone
 * @param underskrift whether a complaint on it must be signed
 */
record Paaklagbart(
    String tittel,
    LocalDate dato,
    String part,
    LocalDate klagefrist,
    Postgang postgang,
    boolean forSent,
    boolean underskrift) {

  /**
   * @param sendt the day the letter was posted
   * @param framme the day it counts as arrived, from which the deadline runs
   */
  record Postgang(LocalDate sendt, LocalDate framme) {}
}
