/** The register of assignments and appropriations, and the steering calendar: what the letters gave, in lists and files. */
@org.springframework.modulith.NamedInterface("register")
package no.saksflyt.oppdrag.register;
