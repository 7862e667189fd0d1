/** What the models of questions and deviations call. */
package no.saksflyt.oppdrag.departement.steg;
