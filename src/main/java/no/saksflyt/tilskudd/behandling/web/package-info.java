/** The pages applications are handled on. */
package no.saksflyt.tilskudd.behandling.web;
