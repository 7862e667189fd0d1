/** What the forms of an assignment send and are filled with: a record and a receiver for each. */
package no.saksflyt.oppdrag.skjema;
