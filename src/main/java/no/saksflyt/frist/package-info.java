/**
 * Deadlines: the Norwegian working calendar, the rows of the deadline tables, the arithmetic from a row to a date,
 * what a hold does to a date, the buckets of the boards and the plan for reminders; and the rule sets of administrative law,
 * as data.
 *
 * <p>The arithmetic is pure: no engine, no database, no clock. Callers pass the days in, so the same input always
 * gives the same date. A day is a {@link java.time.LocalDate} in Europe/Oslo; a deadline lasts to 23:59:59 of its day
 * ({@link no.saksflyt.felles.Tid}).
 *
 * <p>The rules come from the section <em>Time</em> of the architecture. No statute is interpreted here: what a statute
 * demands stands in the deadline tables, with its hjemmel, and what a letter says of it in the rule sets.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"hendelse", "tilgang", "felles", "felles::web"})
package no.saksflyt.frist;
