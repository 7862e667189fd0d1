package no.saksflyt.integrasjon.virus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InnebygdVirusskannerTest {

  private static final String TEST = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @Test
  @DisplayName("the test string is found wherever it stands, also across the edge of what is read at once")
  void finner() throws IOException {
    assertThat(skann(TEST)).isTrue();
    assertThat(skann("X5O!P%X" + TEST + " mer")).isTrue();
    assertThat(skann("a".repeat(64 * 1024 - 20) + TEST)).isTrue();
  }

  @Test
  @DisplayName("what only looks like it is let through")
  void slipper() throws IOException {
    assertThat(skann("")).isFalse();
    assertThat(skann(TEST.substring(0, TEST.length() - 1))).isFalse();
    assertThat(skann(TEST.toLowerCase())).isFalse();
  }

  private static boolean skann(String innhold) throws IOException {
    return new InnebygdVirusskanner()
        .skann(new ByteArrayInputStream(innhold.getBytes(StandardCharsets.US_ASCII)))
        .isPresent();
  }
}
