package no.saksflyt.felles;

/** Which characters a text may hold. */
public final class Tegn {

  private Tegn() {}

  /**
   * @param tekst what somebody sent
   * @return false for a text with a control character other than tab and line breaks, or with half a character: PostgreSQL keeps
   *     neither NUL nor halves, and the others are seen by nobody
   */
  public static boolean kanLagres(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      if (styrer(tegn) || Character.isLowSurrogate(tegn)) {
        return false;
      }
      if (Character.isHighSurrogate(tegn) && (++i == tekst.length() || !Character.isLowSurrogate(tekst.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean styrer(char tegn) {
    return Character.isISOControl(tegn) && tegn != '\t' && tegn != '\r' && tegn != '\n';
  }
}
