package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are read to the øre however they are printed, and rounding is known. */
class BelopTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 250 000 kroner|125000000", "1.250.000 kroner|125000000", "kr 500 000|50000000", "kr 500 000,-|50000000",
        "2,5 mill. kroner|250000000", "3 millioner kroner|300000000", "1,2 mrd. kroner|120000000000",
        "800 tusen kroner|80000000"
      })
  void ore(String tekst, long ore) {
    assertThat(Belop.finn("Det er satt av " + tekst + " til planen.")).extracting(Belop::ore).containsExactly(ore);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 personer", "kap. 671, post 21", "i 2026", "oppdrag 2026-04"})
  void ingenBelop(String tekst) {
    assertThat(Belop.finn(tekst)).isEmpty();
  }

  @Test
  void avrunding() {
    assertThat(Belop.finn("2,5 mill. kroner").get(0).halvEnhet()).isEqualTo(5_000_000);
    assertThat(Belop.finn("2 500 000 kroner").get(0).halvEnhet()).isZero();
  }
}
