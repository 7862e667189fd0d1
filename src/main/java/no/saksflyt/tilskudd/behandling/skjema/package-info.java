/** What the forms of applications are filled with, and who receives them. */
package no.saksflyt.tilskudd.behandling.skjema;
