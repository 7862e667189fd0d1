package no.saksflyt.oppdrag.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels of risk at their edges. */
class RisikonivaaTest {

  @ParameterizedTest
  @CsvSource({"1,1,LAV", "1,5,LAV", "5,1,LAV", "2,3,MIDDELS", "3,4,MIDDELS", "4,3,MIDDELS", "3,5,HOY", "4,4,HOY", "5,5,HOY"})
  @DisplayName("the product decides: 1–5 low, 6–12 middle, 15–25 high")
  void nivaa(int sannsynlighet, int konsekvens, Risikonivaa ventet) {
    assertThat(Risikonivaa.av(sannsynlighet, konsekvens)).isEqualTo(ventet);
  }
}
