/** The embedded stand-in for the digital mailbox. */
package no.saksflyt.integrasjon.digitalpost;
