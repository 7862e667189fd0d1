/** Reads incoming e-mail. */
package no.saksflyt.arkiv.epost;
