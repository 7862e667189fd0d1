/**
 * The figures on complaints: what the county governors' offices report, and what our own complaint cases come to, in one table.
 */
@org.springframework.modulith.NamedInterface("tall")
package no.saksflyt.klage.tall;
