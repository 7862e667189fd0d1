package no.saksflyt.oppdrag.leder;

import java.time.LocalDate;
import no.saksflyt.oppdrag.register.Kalendertype;

/**
 * A meeting to come, and what is due before it.
 *
 * @param id its row of the steering calendar
 * @param type what meeting it is
 * @param merkelapp what tells it from others of its kind in the year; empty where there is only one
 * @param dato the day
 * @param antall how many of the chosen assignments have something due on or before the day
 */
public record Mote(long id, Kalendertype type, String merkelapp, LocalDate dato, long antall) {}
