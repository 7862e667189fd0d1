/** The doors of goals, duties and reports: the API, the pages people write and read them on, and their files. */
package no.saksflyt.oppdrag.rapport.web;
