package no.saksflyt.oppgave;

/**
 * A step to come, as its model tells it.
 *
 * @param id the element's id
 * @param navn its name
 * @param rolle the role that does it, or null when the model does not tell one
 */
public record Modellsteg(String id, String navn, String rolle) {}
