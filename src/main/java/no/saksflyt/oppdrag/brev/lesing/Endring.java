package no.saksflyt.oppdrag.brev.lesing;

/**
 * What a letter changes in something given before.
 *
 * @param brev the letter's {@code lopenr}
 * @param nummer the assignment's number, or null where a letter or an appropriation is changed
 * @param del normalised name of the part, or null
 * @param type what is changed
 * @param fra what it was, as far as the text tells: a date {@code 2023-08-01}, a short name, a letter; or null
 * @param til what it becomes, in the same form, or null
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record Endring(
    int brev, String nummer, String del, Endringstype type, String fra, String til, int linje, int tilLinje) {}
