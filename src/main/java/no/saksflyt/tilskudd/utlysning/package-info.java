/** Calls as cases: planned, tried on examples, approved, published, opened and closed to the second. */
@org.springframework.modulith.NamedInterface("utlysning")
package no.saksflyt.tilskudd.utlysning;
