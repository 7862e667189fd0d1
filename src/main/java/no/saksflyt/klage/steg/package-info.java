/** The service tasks and questions of the models of complaints and recorded decisions. */
package no.saksflyt.klage.steg;
