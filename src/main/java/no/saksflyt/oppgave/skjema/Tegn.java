package no.saksflyt.oppgave.skjema;

/** Which characters the databases can keep. */
final class Tegn {

  private Tegn() {}

  /** @return false for a text with NUL or half a character: PostgreSQL keeps neither */
  static boolean kanLagres(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      if (tegn == 0 || Character.isLowSurrogate(tegn)) {
        return false;
      }
      if (Character.isHighSurrogate(tegn) && (++i == tekst.length() || !Character.isLowSurrogate(tekst.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
