/** E-mail: through a server where one is named, otherwise a stand-in that only says it was sent. */
package no.saksflyt.integrasjon.epost;
