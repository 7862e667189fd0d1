package no.saksflyt.frist;

/**
 * A formal requirement a rule set puts to a complaint.
 *
 * @param kode its code: {@code PART}, {@code FRIST}, {@code SKRIFTLIG}, {@code SIGNERT}, {@code VEDTAK_NEVNT}, {@code ENDRING_NEVNT}
 * @param sporsmal the question in bokmål that is answered yes, no or not assessed
 * @param hjemmel the provision, null while nobody has stated it
 * @param kanUtbedres whether the complainant can mend it within a short deadline
 * @param versjon counts the changes of the row
 */
public record Formkrav(String kode, String sporsmal, String hjemmel, boolean kanUtbedres, long versjon) {}
