package no.saksflyt.oppdrag.register;

import java.time.LocalDate;

/**
 * A date of the steering calendar.
 *
 * @param id its row
 * @param ar the year reported on, or the year of a meeting
 * @param type what it is
 * @param merkelapp what tells it from others of its kind in the year; empty where there is only one
 * @param dato the day
 * @param versjon counts its changes
 */
public record Kalenderdato(long id, int ar, Kalendertype type, String merkelapp, LocalDate dato, long versjon) {}
