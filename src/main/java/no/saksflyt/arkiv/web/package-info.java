/** The archive's pages and programming interface. */
package no.saksflyt.arkiv.web;
