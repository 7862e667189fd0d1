/** What the models call: one small bean for each service task, and the questions expressions ask. */
package no.saksflyt.oppdrag.steg;
