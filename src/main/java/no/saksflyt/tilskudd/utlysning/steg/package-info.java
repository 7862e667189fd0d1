/** What the model of a call does and asks. */
package no.saksflyt.tilskudd.utlysning.steg;
