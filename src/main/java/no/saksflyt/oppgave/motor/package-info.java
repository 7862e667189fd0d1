/** How the engine is built: schema, clock, identities, circles and the plugins that put the guards in place. */
package no.saksflyt.oppgave.motor;
