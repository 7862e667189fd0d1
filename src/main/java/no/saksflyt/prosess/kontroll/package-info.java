/** The model check: what a bundle of models, forms and tables must keep to before the engine gets it. Pure, without the engine. */
package no.saksflyt.prosess.kontroll;
