package no.saksflyt.oppgave.tid;

import java.time.LocalDate;

/**
 * A hold that runs.
 *
 * @param id its row
 * @param fra the first day held
 * @param til the day the work goes on
 * @param grunn why
 */
public record Venterad(long id, LocalDate fra, LocalDate til, String grunn) {}
