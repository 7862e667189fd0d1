package no.saksflyt.oppfolging;

/**
 * The open steps with one value in a dimension.
 *
 * @param verdi the value as filters take it
 * @param navn the value in words
 * @param tall how many lie in each bucket
 */
public record Fordelingsrad(String verdi, String navn, Bottetall tall) {}
