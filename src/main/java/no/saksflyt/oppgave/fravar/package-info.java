/** Absence: its rules, and the hand-over of tasks to the substitute and back. */
package no.saksflyt.oppgave.fravar;
