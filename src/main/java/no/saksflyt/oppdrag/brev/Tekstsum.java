package no.saksflyt.oppdrag.brev;

import java.nio.charset.StandardCharsets;
import no.saksflyt.felles.Fingeravtrykk;

/** Tells whether two texts are the same but for spaces and line breaks, which differ from one PDF reader to the next. */
final class Tekstsum {

  private static final String MELLOMROM = "[\\s\\u00A0\\u2007\\u202F\\u00AD]+";

  private Tekstsum() {}

  /**
   * @param tekst a text
   * @return hexadecimal SHA-256 of it without any white space
   */
  static String av(String tekst) {
    return Fingeravtrykk.av(tekst.replaceAll(MELLOMROM, "").getBytes(StandardCharsets.UTF_8));
  }
}
