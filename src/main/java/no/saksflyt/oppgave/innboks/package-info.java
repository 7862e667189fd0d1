/** What people are told: the inbox, and the e-mails that lead to it. */
package no.saksflyt.oppgave.innboks;
