package no.saksflyt.oppdrag;

import java.util.Locale;

/** What makes two titles the same: letters and figures alone, since letters are printed with different dashes and spaces. */
final class Titler {

  private Titler() {}

  /**
   * @param tittel a title
   * @return letters and figures in lower case, words apart by one space
   */
  static String normalisert(String tittel) {
    return tittel.toLowerCase(Locale.forLanguageTag("nb")).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
