package no.saksflyt.arkiv.fil;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/** Tells an Outlook message from the other files of Microsoft's old container format. */
final class Outlookleser {

  /** The stream every message has in its root storage; directory names are written in UTF-16. */
  private static final byte[] KJENNEMERKE = "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);

  private Outlookleser() {}

  static boolean erMelding(InputStreamSource innhold) throws IOException {
    try (var strom = innhold.getInputStream()) {
      byte[] vindu = new byte[KJENNEMERKE.length - 1 + 64 * 1024];
      int beholdt = 0;
      for (int n = strom.read(vindu, 0, vindu.length); n >= 0; n = strom.read(vindu, beholdt, vindu.length - beholdt)) {
        int fylt = beholdt + n;
        if (inneholder(vindu, fylt)) {
          return true;
        }
        beholdt = Math.min(fylt, KJENNEMERKE.length - 1);
        System.arraycopy(vindu, fylt - beholdt, vindu, 0, beholdt);
      }
      return false;
    }
  }

  private static boolean inneholder(byte[] vindu, int fylt) {
    for (int i = 0; i + KJENNEMERKE.length <= fylt; i++) {
      int j = 0;
      while (j < KJENNEMERKE.length && vindu[i + j] == KJENNEMERKE[j]) {
        j++;
      }
      if (j == KJENNEMERKE.length) {
        return true;
      }
    }
    return false;
  }
}
