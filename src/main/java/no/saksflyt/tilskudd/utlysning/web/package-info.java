/** The pages and the API of calls. */
package no.saksflyt.tilskudd.utlysning.web;
