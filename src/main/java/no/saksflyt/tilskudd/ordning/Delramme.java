package no.saksflyt.tilskudd.ordning;

/**
 * A scheme's part of a year's appropriation.
 *
 * @param id its row
 * @param bevilgning row of the appropriation it is part of
 * @param ordning the scheme's code
 * @param ar the budget year
 * @param belopOre how much it is
 * @param bundetOre what is committed of it
 * @param utlystOre what its calls have been given of it
 * @param versjon counts its changes
 */
public record Delramme(
    long id, long bevilgning, String ordning, int ar, long belopOre, long bundetOre, long utlystOre, long versjon) {

  /** @return what no call has been given yet */
  public long ledigOre() {
    return belopOre - utlystOre;
  }
}
