package no.saksflyt.oppdrag.leder;

import java.time.LocalDate;

/**
 * That a running assignment was looked through.
 *
 * @param dato the day
 * @param hvem name of who did it
 * @param merknad what was found, or null
 */
public record Gjennomgang(LocalDate dato, String hvem, String merknad) {}
