/** The doors to the ministry's side of an assignment: pages, API and what it adds to the case's page. */
package no.saksflyt.oppdrag.departement.web;
