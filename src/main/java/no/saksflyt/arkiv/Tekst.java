package no.saksflyt.arkiv;

/** Cleans texts from outside: control characters do nothing good on a screen, and PostgreSQL keeps no zero character. */
final class Tekst {

  private Tekst() {}

  /**
   * @param sendt a text of one line, or null
   * @return it without control characters and without space at its ends; null when nothing is left
   */
  static String linje(String sendt) {
    return sendt == null ? null : tomErNull(sendt.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip());
  }

  /**
   * @param sendt a text of many lines, or null
   * @return it without control characters but new lines and tabs, each new line one character; null when nothing is left
   */
  static String avsnitt(String sendt) {
    return sendt == null
        ? null
        : tomErNull(sendt.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip());
  }

  private static String tomErNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
