package no.saksflyt.felles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are let in. */
class TegnTest {

  @Test
  @DisplayName("letters of every language, tabs and line breaks are kept")
  void vanligTekst() {
    assertThat(Tegn.kanLagres("Sámi: čállin\tåpen\r\nlinje 😀 – «ferdig»")).isTrue();
    assertThat(Tegn.kanLagres("")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 11, 12, 27, 31, 127, 133, 0xD800, 0xDC00})
  @DisplayName("a control character or half a character is not, wherever it stands")
  void ulovlige(int tegn) {
    assertThat(Tegn.kanLagres("a" + (char) tegn + "b")).isFalse();
    assertThat(Tegn.kanLagres("a" + (char) tegn)).isFalse();
  }
}
