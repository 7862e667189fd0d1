package no.saksflyt.oppdrag.departement;

import java.time.LocalDate;

/**
 * How something reached the ministry.
 *
 * @param dato the day it was sent, today or earlier
 * @param referanse the reference it was sent under, at most 200 characters, or null
 * @param svarfrist the day we ask for an answer by, not before it was sent; null where none is asked for
 */
public record Utsending(LocalDate dato, String referanse, LocalDate svarfrist) {}
