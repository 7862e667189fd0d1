/** Forms: read from a task's own deployment, filled afresh, checked on the server, kept append-only, handed to the family. */
package no.saksflyt.oppgave.skjema;
