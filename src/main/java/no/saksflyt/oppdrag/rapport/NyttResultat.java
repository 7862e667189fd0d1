package no.saksflyt.oppdrag.rapport;

/**
 * A result as somebody wrote it.
 *
 * @param periode what it is for
 * @param avskjaering the last day it counts, {@code 2026-06-30}
 * @param verdi the number
 * @param tekst the words
 * @param status {@code FORELOPIG} or {@code ENDELIG}
 * @param kilde where it comes from
 * @param ikkeLeverbar why there is no result
 */
public record NyttResultat(
    String periode, String avskjaering, String verdi, String tekst, String status, String kilde, String ikkeLeverbar) {}
