package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;

/**
 * A date, a period or a year as printed.
 *
 * @param start where it starts in the text
 * @param slutt where it ends
 * @param art what was printed
 * @param dag the day it fixes: the date, or the last day of the period; null where none
 * @param maaned the month, for what lacks a year or is impossible; else 0
 * @param dagtall the day's number as printed, likewise
 * @param ar the printed year, or 0
 */
record Dato(int start, int slutt, Art art, LocalDate dag, int maaned, int dagtall, int ar) {

  enum Art {
    DAG,
    UMULIG,
    UTEN_AR,
    PERIODE
  }

  Dato flyttet(int avstand) {
    return new Dato(start + avstand, slutt + avstand, art, dag, maaned, dagtall, ar);
  }
}
