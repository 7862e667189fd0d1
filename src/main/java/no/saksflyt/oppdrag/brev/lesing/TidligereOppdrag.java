package no.saksflyt.oppdrag.brev.lesing;

import java.util.List;

/**
 * An assignment of an earlier year that a letter lists; never a new one.
 *
 * @param brev the letter's {@code lopenr}
 * @param nummer its number, or null
 * @param tittel its title as listed, or null
 * @param frister the deadlines listed with it
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record TidligereOppdrag(
    int brev, String nummer, String tittel, List<LestFrist> frister, int linje, int tilLinje) {}
