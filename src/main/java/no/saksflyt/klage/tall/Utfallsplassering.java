package no.saksflyt.klage.tall;

import java.time.LocalDate;

/**
 * Which row an outcome counts in, from a day on.
 *
 * @param utfall the outcome
 * @param instans who decided: {@code FORSTE} or {@code KLAGE}
 * @param rad the row of the table, or one of those outside it
 * @param gyldigFra the first day of decisions it is for
 */
public record Utfallsplassering(String utfall, String instans, String rad, LocalDate gyldigFra) {}
