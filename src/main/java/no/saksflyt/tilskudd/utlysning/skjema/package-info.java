/** What the forms of a call are filled with, and who receives them. */
package no.saksflyt.tilskudd.utlysning.skjema;
