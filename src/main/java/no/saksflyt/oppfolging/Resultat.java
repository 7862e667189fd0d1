package no.saksflyt.oppfolging;

/**
 * What became of one step somebody acted on.
 *
 * @param saksnummer the case, or null for a step that is no longer open
 * @param stegnavn the step's name, empty for one that is no longer open
 * @param gikk whether it was done
 * @param melding what was done or why not, in words
 */
public record Resultat(String saksnummer, String stegnavn, boolean gikk, String melding) {}
