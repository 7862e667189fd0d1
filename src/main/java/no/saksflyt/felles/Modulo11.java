package no.saksflyt.felles;

/** The check digit modulo 11 that Norwegian numbers end with. */
final class Modulo11 {

  private Modulo11() {}

  /**
   * @param siffer digits, the last of which is the check digit
   * @param vekter the weight of each of the others
   * @return whether the check digit is right
   */
  static boolean stemmer(String siffer, int... vekter) {
    int sum = 0;
    for (int i = 0; i < vekter.length; i++) {
      sum += vekter[i] * (siffer.charAt(i) - '0');
    }
    int kontroll = (11 - sum % 11) % 11;
    return kontroll != 10 && kontroll == siffer.charAt(vekter.length) - '0';
  }
}
