/** What the forms of questions and deviations send and are filled with. */
package no.saksflyt.oppdrag.departement.skjema;
