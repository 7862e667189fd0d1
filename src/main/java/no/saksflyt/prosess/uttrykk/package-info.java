/** The closed grammar of expressions, read as trees with the engine's parser, and its place inside the engine. */
package no.saksflyt.prosess.uttrykk;
