package no.saksflyt.oppdrag.rapport;

/**
 * A steering parameter of a year's letter.
 *
 * @param id its row
 * @param ar the letter's year
 * @param kode the number the letter gives it
 * @param maal the number of the goal it measures
 * @param tekst its words
 * @param krav what is demanded, or null
 * @param kvalitativ whether its result is a text rather than a number
 * @param enhet the unit that answers for it, or null
 * @param kilde where the numbers come from, or null
 * @param brevId the letter it stands in, or null
 * @param brev that letter's name, or null
 * @param versjon counts its changes
 */
public record Styringsparameter(
    long id,
    int ar,
    String kode,
    String maal,
    String tekst,
    String krav,
    boolean kvalitativ,
    String enhet,
    String kilde,
    Long brevId,
    String brev,
    long versjon) {

  /** @return the parameter as lists show it */
  public String navn() {
    return "SP " + kode + ": " + tekst;
  }
}
