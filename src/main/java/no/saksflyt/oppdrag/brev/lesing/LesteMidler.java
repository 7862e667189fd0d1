package no.saksflyt.oppdrag.brev.lesing;

/**
 * Money named for an assignment.
 *
 * @param del normalised name of the part it is for, or null
 * @param belopOre the amount in øre, or null where only the source is named
 * @param kapPost {@code 671/21}, or null
 * @param ar the year it is given for, or null
 * @param fra first year of a period, or null
 * @param til last year of a period, or null
 * @param anslag whether it is an estimate
 * @param linje first line in the source, from 1
 * @param tilLinje last line in the source
 */
public record LesteMidler(
    String del,
    Long belopOre,
    String kapPost,
    Integer ar,
    Integer fra,
    Integer til,
    boolean anslag,
    int linje,
    int tilLinje) {}
