package no.saksflyt.oppdrag.rapport;

/**
 * A goal as somebody wrote it.
 *
 * @param ar the year
 * @param kode its number
 * @param tekst its words
 * @param brev id of the letter it stands in, or empty
 */
public record NyttMaal(String ar, String kode, String tekst, String brev) {}
