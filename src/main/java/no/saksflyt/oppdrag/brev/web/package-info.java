/** The doors of letters: the API, and the pages a coordinator receives, corrects and confirms them on. */
package no.saksflyt.oppdrag.brev.web;
