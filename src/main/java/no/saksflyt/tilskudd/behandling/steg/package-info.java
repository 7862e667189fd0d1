/** The service tasks and questions of the models of applications. */
package no.saksflyt.tilskudd.behandling.steg;
