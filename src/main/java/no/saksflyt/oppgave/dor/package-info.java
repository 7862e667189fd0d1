/** The engine's doors: who is behind a call to its web applications and its interface, and which calls are open at all. */
package no.saksflyt.oppgave.dor;
