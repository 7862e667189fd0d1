package no.saksflyt.tilskudd.ordning;

import java.time.LocalDate;

/**
 * What a frame rests on.
 *
 * @param brev the letter, for instance {@code Tildelingsbrev 2026}
 * @param dato its day
 * @param grunn what else is to be said, or null
 */
public record Rammebrev(String brev, LocalDate dato, String grunn) {}
