package no.saksflyt.oppdrag.brev.lesing;

/**
 * A sentence that asks for something outside a numbered assignment; nothing is created from it unless chosen.
 *
 * @param brev the letter's {@code lopenr}
 * @param linje first line in the source, from 1
 * @param tekst the sentence, joined over lines
 * @param tilLinje last line in the source
 */
public record Onske(int brev, int linje, String tekst, int tilLinje) {}
