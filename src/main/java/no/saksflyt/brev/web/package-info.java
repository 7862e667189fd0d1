/** The pages of letters and their templates. */
package no.saksflyt.brev.web;
