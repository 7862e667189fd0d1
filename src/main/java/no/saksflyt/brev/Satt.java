package no.saksflyt.brev;

/**
 * A letter put together and not yet sent.
 *
 * @param bestilling what was asked for
 * @param grunnlag what it is about
 * @param type the kind of letter
 * @param malversjon the version of the template
 * @param vist what it says
 * @param person who signs it, or null
 */
record Satt(
    Brevbestilling bestilling, Brevgrunnlag grunnlag, Brevtype type, int malversjon, Forhaandsvisning vist, String person) {

  /** @return whether it is from this letter that the party's deadline to complain runs */
  boolean underretter() {
    return type.underretter() && grunnlag.vedtakspart() != null;
  }
}
