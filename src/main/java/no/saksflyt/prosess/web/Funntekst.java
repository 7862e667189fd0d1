package no.saksflyt.prosess.web;

/**
 * A finding in words.
 *
 * @param fil the file
 * @param element the element to mend
 * @param kode the rule
 * @param alvor how grave, in words
 * @param stanser whether it refuses the bundle
 * @param hva what is wrong
 * @param hvorfor why it matters
 * @param slik how to mend it
 */
record Funntekst(
    String fil, String element, String kode, String alvor, boolean stanser, String hva, String hvorfor, String slik) {

  /** All of it in one line, for programs that show one text. */
  String linje() {
    return fil + ", " + element + ": " + hva + " " + hvorfor + " " + slik;
  }
}
