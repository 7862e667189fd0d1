/** The schemes: their versions with switches, criteria and demands, the codes they stand under, and the frames of money. */
@org.springframework.modulith.NamedInterface("ordning")
package no.saksflyt.tilskudd.ordning;
