/** The pages and programming interface of complaints and recorded decisions. */
package no.saksflyt.klage.web;
