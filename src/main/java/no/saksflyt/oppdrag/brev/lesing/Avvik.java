package no.saksflyt.oppdrag.brev.lesing;

import java.time.LocalDate;

/**
 * Something odd, or something that could not be read.
 *
 * @param brev the letter's {@code lopenr}
 * @param linje first line in the source, from 1
 * @param tekst what stands there
 * @param grunn why it is listed, in plain Norwegian
 * @param alvor how much it matters
 * @param forslag the date suggested instead of an impossible or incomplete one, or null
 * @param tilLinje last line in the source
 */
public record Avvik(
    int brev, int linje, String tekst, String grunn, Alvor alvor, LocalDate forslag, int tilLinje) {}
