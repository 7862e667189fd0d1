package no.saksflyt.felles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NummerTest {

  @ParameterizedTest
  @ValueSource(strings = {"310007870", "310008982", "310000108", "310020087"})
  @DisplayName("a number with the right check digit can be an organisation's, and no other that differs in one digit")
  void orgnr(String nummer) {
    assertThat(Orgnr.gyldig(nummer)).isTrue();
    for (int sted = 0; sted < nummer.length(); sted++) {
      for (char siffer = '0'; siffer <= '9'; siffer++) {
        var annet = nummer.substring(0, sted) + siffer + nummer.substring(sted + 1);
        assertThat(Orgnr.gyldig(annet)).as(annet).isEqualTo(annet.equals(nummer));
      }
    }
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"31000787", "3100078700", "31000787O", "310 007 870", "٣١٠٠٠٧٨٧٠"})
  @DisplayName("what is not nine digits is none")
  void ikkeOrgnr(String tekst) {
    assertThat(Orgnr.gyldig(tekst)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Orgnr(tekst));
  }

  @Test
  @DisplayName("it is read with spaces and written in groups")
  void orgnrSkrives() {
    assertThat(Orgnr.rens(" 310 007 870 ")).isEqualTo("310007870");
    assertThat(Orgnr.rens("  ")).isNull();
    assertThat(new Orgnr("310007870").gruppert()).isEqualTo("310 007 870");
  }

  @Test
  @DisplayName("an account has a check digit of its own, and two digits that changed places are found")
  void kontonummer() {
    assertThat(Kontonummer.rens("1234.56.78903")).isEqualTo("12345678903");
    assertThat(Kontonummer.gyldig("12345678903")).isTrue();
    assertThat(Kontonummer.gyldig("12345678930")).isFalse();
    assertThat(Kontonummer.gyldig("21345678903")).isFalse();
    assertThat(Kontonummer.gyldig("1234567890")).isFalse();
    assertThat(Kontonummer.gyldig(null)).isFalse();
    assertThat(Kontonummer.gruppert("12345678903")).isEqualTo("1234.56.78903");
  }
}
