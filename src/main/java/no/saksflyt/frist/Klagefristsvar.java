package no.saksflyt.frist;

import java.time.LocalDate;

/**
 * One party's deadline for complaining.
 *
 * @param start the day the notice reached the party, or is held to have; null while the party has not been told
 * @param frist the last day, null while none runs
 * @param loper whether a deadline has begun and is not interrupted
 * @param forklaring in bokmål, how the day came about
 * @param hjemmel the provision, null while the party has not been told
 */
public record Klagefristsvar(LocalDate start, LocalDate frist, boolean loper, String forklaring, String hjemmel) {}
