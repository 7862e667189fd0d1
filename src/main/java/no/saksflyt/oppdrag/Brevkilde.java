package no.saksflyt.oppdrag;

import java.time.LocalDate;

/**
 * The letter a version comes from.
 *
 * @param brevId the letter's id in the register of letters
 * @param navn its name, for instance {@code Tillegg nr. 3 til tildelingsbrev 2023}; at most 300 characters
 * @param dato its date, or null
 * @param referanse the ministry's reference, or null; at most 200 characters
 */
public record Brevkilde(long brevId, String navn, LocalDate dato, String referanse) {}
