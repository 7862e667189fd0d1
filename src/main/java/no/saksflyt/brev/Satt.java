package no.saksflyt.brev;

/**
 * A letter put together and not yet sent.
 *
 * @param bestilling what was asked for
 * @param grunnlag what it is about
 * @param type the kind of letter
 * @param tekster what it was made from
 * @param vist what it says
 * @param person who signs it, or null
 */
record Satt(
    Brevbestilling bestilling, Brevgrunnlag grunnlag, Brevtype type, Tekster tekster, Forhaandsvisning vist, String person) {

  /**
   * @param mal the version of the template
   * @param passasjer the shared passages in it with their versions, in words; empty when there are none
   */
  record Tekster(int mal, String passasjer) {}

  /** @return whether it is from this letter that the party's deadline to complain runs */
  boolean underretter() {
    return type.underretter() && grunnlag.vedtakspart() != null;
  }
}
