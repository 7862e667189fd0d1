package no.saksflyt.oppdrag.brev.lesing;

/**
 * A change of an appropriation, its printed total, or both.
 *
 * @param brev the letter's {@code lopenr}
 * @param kapPost {@code 671/21}
 * @param navn the post's name as printed, joined over lines, or null
 * @param endringOre the change in øre, negative for a reduction, or null
 * @param totalOre the printed total in øre, or null
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record LestBevilgning(
    int brev, String kapPost, String navn, Long endringOre, Long totalOre, int linje, int tilLinje) {}
