/** The ministry's letters as cases: received, corrected beside their own text, confirmed all or nothing, published. */
@org.springframework.modulith.NamedInterface("brev")
package no.saksflyt.oppdrag.brev;
