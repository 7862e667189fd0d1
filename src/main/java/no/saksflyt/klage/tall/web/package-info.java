/** The doors to the figures on complaints. */
package no.saksflyt.klage.tall.web;
