/** The ministry's side of an assignment: what we ask and tell it, what it answers, and how the work stands meanwhile. */
@org.springframework.modulith.NamedInterface("departement")
package no.saksflyt.oppdrag.departement;
