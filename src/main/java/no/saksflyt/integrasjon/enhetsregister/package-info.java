/** The embedded stand-in for the Entity Register. */
package no.saksflyt.integrasjon.enhetsregister;
