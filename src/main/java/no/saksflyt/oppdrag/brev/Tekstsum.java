package no.saksflyt.oppdrag.brev;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two texts are the same but for spaces and line breaks, which differ from one PDF reader to the next. */
final class Tekstsum {

  private Tekstsum() {}

  /**
   * @param tekst a text
   * @return hexadecimal SHA-256 of it without any white space
   */
  static String av(String tekst) {
    try {
      var uten = tekst.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u00AD]+", "");
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(uten.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException umulig) {
      throw new IllegalStateException(umulig);
    }
  }
}
