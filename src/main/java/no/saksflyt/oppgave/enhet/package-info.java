/** A unit that closes: its cases, its open tasks and what still asks for it move to the successor. */
package no.saksflyt.oppgave.enhet;
