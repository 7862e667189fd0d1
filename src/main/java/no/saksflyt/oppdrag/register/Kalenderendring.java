package no.saksflyt.oppdrag.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was changed in the steering calendar.
 *
 * @param type what was changed
 * @param merkelapp its label
 * @param foer the day before the change; null for what was new
 * @param etter the day after it; null for what was taken away
 * @param grunn why, or null for what was new
 * @param hvem the person's id
 * @param tid when
 */
public record Kalenderendring(
    Kalendertype type, String merkelapp, LocalDate foer, LocalDate etter, String grunn, String hvem, Instant tid) {}
