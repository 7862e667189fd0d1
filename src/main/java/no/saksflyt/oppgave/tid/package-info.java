/** Deadlines at run time: the table in memory, the rows of open tasks, holds, reminders, and what ended steps took. */
package no.saksflyt.oppgave.tid;
