package no.saksflyt.integrasjon.virus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.saksflyt.integrasjon.Virusskanner;
import org.springframework.stereotype.Component;

/**
 * Stand-in for a scanner: knows one pattern only, the harmless test string that the anti-malware industry (EICAR) agreed on, so
 * that the way of a refused file can be tried out. A real scanner takes this bean's place.
 */
@Component
class InnebygdVirusskanner implements Virusskanner {

  /** Put together from two halves, so that no scanner takes our own program for infected. */
  private static final byte[] TESTSTRENG =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

  @Override
  public Optional<String> skann(InputStream innhold) throws IOException {
    // The string begins with its only X5, so a mismatch can restart without looking back further than one byte.
    int treff = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int lest = innhold.read(buffer); lest >= 0; lest = innhold.read(buffer)) {
      for (int i = 0; i < lest; i++) {
        treff = buffer[i] == TESTSTRENG[treff] ? treff + 1 : buffer[i] == TESTSTRENG[0] ? 1 : 0;
        if (treff == TESTSTRENG.length) {
          return Optional.of("EICAR");
        }
      }
    }
    return Optional.empty();
  }
}
