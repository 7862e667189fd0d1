/** The ministry's letters as cases: received, corrected beside their own text, confirmed all or nothing, published. */
package no.saksflyt.oppdrag.brev;
