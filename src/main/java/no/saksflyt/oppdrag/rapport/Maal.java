package no.saksflyt.oppdrag.rapport;

/**
 * A goal of a year's letter.
 *
 * @param id its row
 * @param ar the letter's year
 * @param kode the number the letter gives it
 * @param tekst its words
 * @param brevId the letter it stands in, or null
 * @param brev that letter's name, or null
 * @param versjon counts its changes
 */
public record Maal(long id, int ar, String kode, String tekst, Long brevId, String brev, long versjon) {

  /** @return the goal as headings show it */
  public String navn() {
    return "Mål " + kode + ": " + tekst;
  }
}
