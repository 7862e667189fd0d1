package no.saksflyt.oppdrag.brev.lesing;

/**
 * Where a part's own text stands.
 *
 * @param navn normalised name
 * @param start where it starts, its label included
 * @param tekst where the text after the label starts
 * @param slutt where it ends
 * @param fou whether its label says research and development
 */
record Del(String navn, int start, int tekst, int slutt, boolean fou) {

  Del tilSlutt(int nySlutt) {
    return new Del(navn, start, tekst, nySlutt, fou);
  }
}
