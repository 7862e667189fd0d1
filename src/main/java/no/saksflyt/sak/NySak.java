package no.saksflyt.sak;

/**
 * What a family tells of a case it wants made.
 *
 * @param type the family's code
 * @param tittel title, at most 500 characters
 * @param skjermetTittel title shown where the real one is not, or null
 * @param maal the goal it serves, or null
 * @param status the family's first status
 * @param enhet the owning unit's id, or null
 * @param begrenset whether only persons named on it may see it
 */
public record NySak(
    String type, String tittel, String skjermetTittel, String maal, String status, String enhet, boolean begrenset) {}
