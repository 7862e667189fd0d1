package no.saksflyt.tilskudd.ordning;

/**
 * A scheme in the list.
 *
 * @param ordning the scheme
 * @param kode where it last stood in the budget, or null
 * @param gjelder number of the version that applies, or null
 * @param utkast number of the draft somebody writes on, or null
 */
public record Ordningsrad(Ordning ordning, Ordningskode kode, Integer gjelder, Integer utkast) {}
