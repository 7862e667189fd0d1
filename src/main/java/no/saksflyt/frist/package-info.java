/**
 * Deadlines: the Norwegian working calendar, the rows of the deadline table, the arithmetic from a row to a date,
 * what a hold does to a date, the buckets of the boards and the plan for reminders.
 *
 * <p>Everything here is pure: no engine, no database, no clock. Callers pass the days in, so the same input always
 * gives the same date. A day is a {@link java.time.LocalDate} in Europe/Oslo; a deadline lasts to 23:59:59 of its day
 * ({@link no.saksflyt.felles.Tid}).
 *
 * <p>The rules come from the section <em>Time</em> of the architecture. No statute is interpreted here: what a statute
 * demands stands in the deadline table, with its hjemmel.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"hendelse", "felles"})
package no.saksflyt.frist;
