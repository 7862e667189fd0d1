package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;

/**
 * The ministry's answer.
 *
 * @param dato the day of the answer, today or earlier
 * @param tekst what it says, at most 4 000 characters
 * @param kilde where it stands: a letter's reference, a meeting's minutes; at most 200 characters
 * @param avgjorelse what it decided of a deviation; null for the answer to a question
 * @param nyFrist the deadline it gives where it agrees to a new one; null for the one proposed
 */
public record Svar(LocalDate dato, String tekst, String kilde, Avviksvar avgjorelse, LocalDate nyFrist) {}
