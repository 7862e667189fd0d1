package no.saksflyt.tilskudd.ordning;

/**
 * One switch of a scheme.
 *
 * @param verdi how it stands
 * @param grunn why
 */
public record Bryter<T>(T verdi, String grunn) {}
