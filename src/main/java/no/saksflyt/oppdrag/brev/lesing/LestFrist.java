package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;
import java.time.Period;

/**
 * A deadline.
 *
 * @param del normalised name of the part it belongs to, or null
 * @param merkelapp what is due on it, as the letter labels it, or null
 * @param tekst the deadline as printed
 * @param form how it is worded
 * @param dato the day the text itself fixes, or null
 * @param beregnet the day the steering calendar adds, or null
 * @param periode the rhythm of what comes back, or null
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record LestFrist(
    String del,
    String merkelapp,
    String tekst,
    Fristform form,
    LocalDate dato,
    LocalDate beregnet,
    Period periode,
    int linje,
    int tilLinje) {}
