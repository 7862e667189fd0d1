package no.saksflyt.tilskudd.ordning;

/**
 * What a scheme says of itself to applicants, in one written language.
 *
 * @param maal what it is for
 * @param malgruppe whom it is to serve
 * @param stottes what money is and is not given to
 * @param kontroll what is reported and controlled afterwards
 * @param frist how the deadline works where it is no plain day, or null
 */
public record Ordningstekst(String maal, String malgruppe, String stottes, String kontroll, String frist) {}
