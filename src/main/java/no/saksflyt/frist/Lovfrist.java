package no.saksflyt.frist;

import java.time.LocalDate;

/**
 * A deadline by law as computed.
 *
 * @param frist the last day in Europe/Oslo; null while it does not run
 * @param forklaring in bokmål, how the day came about
 * @param hjemmel the provision, or null where our own practice sets it
 */
public record Lovfrist(LocalDate frist, String forklaring, String hjemmel) {}
