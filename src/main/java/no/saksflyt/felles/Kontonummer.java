package no.saksflyt.felles;

/** A Norwegian bank account: eleven digits, the last a check digit modulo 11 with weights 5 4 3 2 7 6 5 4 3 2. */
public final class Kontonummer {

  private Kontonummer() {}

  /**
   * @param tekst an account as somebody wrote it, with spaces or full stops or without
   * @return its digits alone, or null when nothing was written
   */
  public static String rens(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.replaceAll("[\\s.]", "");
  }

  /**
   * @param nummer digits alone, or null
   * @return whether they can be an account
   */
  public static boolean gyldig(String nummer) {
    return nummer != null && nummer.matches("[0-9]{11}") && Modulo11.stemmer(nummer, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
  }

  /**
   * @param nummer eleven digits
   * @return as people write it, {@code 1234.56.78903}
   */
  public static String gruppert(String nummer) {
    return nummer.substring(0, 4) + "." + nummer.substring(4, 6) + "." + nummer.substring(6);
  }
}
