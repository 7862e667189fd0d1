/** The process owner's bench: pages, interface for programs, and the door Camunda Modeler's button leads to. */
package no.saksflyt.prosess.web;
