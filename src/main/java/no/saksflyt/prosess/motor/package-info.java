/** The closed grammar's place inside the engine: what no door can pass, whichever way a model came in. */
package no.saksflyt.prosess.motor;
