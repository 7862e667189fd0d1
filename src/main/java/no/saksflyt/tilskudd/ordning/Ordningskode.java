package no.saksflyt.tilskudd.ordning;

/**
 * Where a scheme stands in a year's budget. Its successor is the scheme's code of the year after: a series over years follows the
 * scheme, not the number.
 *
 * @param ordning the scheme's code
 * @param ar the budget year
 * @param kapittel the chapter
 * @param post the post
 */
public record Ordningskode(String ordning, int ar, String kapittel, String post) {

  /** @return the two as people write them, for instance {@code 671/71} */
  public String kapPost() {
    return kapittel + "/" + post;
  }
}
