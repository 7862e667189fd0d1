/** Pages of decisions: parties and their deadlines, the recommendation, disqualification, and who decides complaints on what. */
package no.saksflyt.vedtak.web;
