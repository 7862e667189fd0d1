package no.saksflyt.prosess.utrulling;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two files are the same. */
final class Fingeravtrykk {

  private Fingeravtrykk() {}

  /**
   * @param innhold a file's content
   * @return its SHA-256 in hexadecimal
   */
  static String av(byte[] innhold) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(innhold));
    } catch (NoSuchAlgorithmException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
