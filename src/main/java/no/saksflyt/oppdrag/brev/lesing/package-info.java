/** Reads the ministry's letters: text in, everything a coordinator would register out, with the lines it stands on. */
package no.saksflyt.oppdrag.brev.lesing;
