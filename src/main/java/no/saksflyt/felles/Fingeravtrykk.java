package no.saksflyt.felles;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by their SHA-256 whether two contents are the same. */
public final class Fingeravtrykk {

  private Fingeravtrykk() {}

  /**
   * @param innhold a whole content
   * @return its SHA-256 in hexadecimal
   */
  public static String av(byte[] innhold) {
    var sum = sha256();
    sum.update(innhold);
    return av(sum);
  }

  /** @return what a content too large for the memory is given to, piece by piece */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException umulig) {
      throw new IllegalStateException("Every Java platform has SHA-256", umulig);
    }
  }

  /**
   * @param lest what has been given the whole content; begins anew afterwards
   * @return the content's SHA-256 in hexadecimal
   */
  public static String av(MessageDigest lest) {
    return HexFormat.of().formatHex(lest.digest());
  }
}
