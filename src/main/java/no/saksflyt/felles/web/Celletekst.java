package no.saksflyt.felles.web;

/** Texts as cells of a spreadsheet. */
final class Celletekst {

  private static final String FARLIGE = "=+-@\t\r\n";

  private Celletekst() {}

  /** A text that a spreadsheet would run as a formula is marked as text: titles come from outside. */
  static String ufarlig(String tekst) {
    return tekst != null && !tekst.isEmpty() && FARLIGE.indexOf(tekst.charAt(0)) >= 0 ? "'" + tekst : tekst;
  }
}
