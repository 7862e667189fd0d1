/** What is expected of each division in a year: written from its cases, approved by the director, kept version by version. */
@org.springframework.modulith.NamedInterface("notat")
package no.saksflyt.oppdrag.notat;
