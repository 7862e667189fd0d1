/** The embedded stand-in for a virus scanner. */
package no.saksflyt.integrasjon.virus;
