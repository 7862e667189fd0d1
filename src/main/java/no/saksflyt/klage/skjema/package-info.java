/** What the forms of complaints and recorded decisions are filled with, and who receives them. */
package no.saksflyt.klage.skjema;
