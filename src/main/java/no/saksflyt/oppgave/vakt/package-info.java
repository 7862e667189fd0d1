/** The guard at every task: who may take, hand out, put back and complete it, whichever way the call came in. */
package no.saksflyt.oppgave.vakt;
