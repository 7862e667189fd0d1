package no.saksflyt.oppdrag.rapport;

/**
 * A steering parameter as somebody wrote it.
 *
 * @param ar the year
 * @param kode its number
 * @param maal the number of its goal
 * @param tekst its words
 * @param krav what is demanded
 * @param art {@code KVANTITATIV} or {@code KVALITATIV}
 * @param enhet the unit that answers for it
 * @param kilde where the numbers come from
 * @param brev id of the letter it stands in, or empty
 */
public record NyStyringsparameter(
    String ar, String kode, String maal, String tekst, String krav, String art, String enhet, String kilde, String brev) {}
