package no.saksflyt.oppfolging.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TavlefilTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+47", "-2", "@sum", "\t=1", "\r=1"})
  @DisplayName("what a spreadsheet would run is marked as text")
  void formler(String tekst) {
    assertThat(Tavlefil.ufarlig(tekst)).isEqualTo("'" + tekst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vanlig tittel", "", "a=b", "2026/000001"})
  @DisplayName("everything else is left as it is")
  void annet(String tekst) {
    assertThat(Tavlefil.ufarlig(tekst)).isEqualTo(tekst);
  }
}
