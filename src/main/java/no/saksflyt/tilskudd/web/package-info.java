/** The doors for applications: programs, the list, the case page. */
package no.saksflyt.tilskudd.web;
