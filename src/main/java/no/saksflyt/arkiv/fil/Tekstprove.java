package no.saksflyt.arkiv.fil;

import java.io.IOException;
import org.springframework.core.io.InputStreamSource;

/** Recognises text in the older one-byte encodings, whose Norwegian letters Tika takes for binary content. */
final class Tekstprove {

  private static final int LENGDE = 1024 * 1024;

  private Tekstprove() {}

  /** Whether the first megabyte holds no control characters but those that divide lines and pages. */
  static boolean er(InputStreamSource innhold) throws IOException {
    try (var strom = innhold.getInputStream()) {
      for (byte tegn : strom.readNBytes(LENGDE)) {
        boolean skille = tegn == '\t' || tegn == '\n' || tegn == '\r' || tegn == '\f';
        if ((tegn >= 0 && tegn < ' ' && !skille) || tegn == 0x7F) {
          return false;
        }
      }
      return true;
    }
  }
}
