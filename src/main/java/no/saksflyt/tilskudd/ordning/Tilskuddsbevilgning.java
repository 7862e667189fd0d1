package no.saksflyt.tilskudd.ordning;

/**
 * An appropriation for grants: a post of a year's budget.
 *
 * @param id its row
 * @param ar the budget year
 * @param kapittel the chapter
 * @param post the post
 * @param navn what the post is called
 * @param belopOre what is appropriated
 * @param bundetOre what is committed of it
 * @param fordeltOre what the schemes have been given of it
 * @param versjon counts its changes
 */
public record Tilskuddsbevilgning(
    long id, int ar, String kapittel, String post, String navn, long belopOre, long bundetOre, long fordeltOre, long versjon) {

  /**
   * @param kode where a scheme stands in a year's budget
   * @return whether it is here
   */
  public boolean er(Ordningskode kode) {
    return ar == kode.ar() && kapittel.equals(kode.kapittel()) && post.equals(kode.post());
  }

  /** @return what no scheme has been given yet */
  public long ufordeltOre() {
    return belopOre - fordeltOre;
  }
}
