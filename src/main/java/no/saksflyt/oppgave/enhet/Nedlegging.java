package no.saksflyt.oppgave.enhet;

import java.time.LocalDate;

/**
 * A unit that closes.
 *
 * @param id the row
 * @param enhet its id
 * @param etterfolger the unit that takes over
 * @param sisteDag its last day
 * @param grunn why
 */
public record Nedlegging(long id, String enhet, String etterfolger, LocalDate sisteDag, String grunn) {}
