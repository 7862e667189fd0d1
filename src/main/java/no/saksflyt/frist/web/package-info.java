/** Deadlines by law and rule sets on the web. */
package no.saksflyt.frist.web;
