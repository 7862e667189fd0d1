/** How bundles of models reach the engine: from the release at start, and from process owners while it runs. */
package no.saksflyt.prosess.utrulling;
