package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed dates and the last days of printed periods. */
class DatoerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31.12 2026|2026-12-31", "01.03. 2024|2024-03-01", "31.12.23|2023-12-31", "1/6-2024|2024-06-01", "2025-02-28|2025-02-28",
        "14. august 2023|2023-08-14", "den femtende mars 2025|2025-03-15", "3. des. 2026|2026-12-03", "01.04 2024|2024-04-01",
        "senest 1. kvartal 2024|2024-03-31", "innen annen halvdel av 2026|2026-12-31", "fyrste halvår 2027|2027-06-30",
        "2. tertial 2025|2025-08-31", "Juni 2027|2027-06-30", "februar 2028|2028-02-29", "Ut 2028|2028-12-31",
        "utgangen av 2025|2025-12-31", "årsskiftet 2026/2027|2026-12-31"
      })
  void fastDag(String tekst, String dag) {
    assertThat(Datoer.finn(tekst)).extracting(d -> String.valueOf(d.dag())).containsExactly(dag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.09.2026", "29.02.2027", "31. november 2025", "13.13.2026"})
  void umulig(String tekst) {
    assertThat(Datoer.finn(tekst)).extracting(Dato::art).containsExactly(Dato.Art.UMULIG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oppdrag nr. 2024-06", "kap. 671, post 21", "i perioden 2024-2025", "12,8 mill. kroner", "§ 37 d", "670/01", "pkt. 3.2.1"})
  void ingenDato(String tekst) {
    assertThat(Datoer.finn(tekst)).isEmpty();
  }

  @Test
  @DisplayName("Several years share one day, and days in a list share the year at its end; other words between them do not")
  void felles() {
    assertThat(Datoer.finn("15. januar 2024, 2025 og 2026")).extracting(d -> d.dag().toString()).containsExactly("2024-01-15", "2025-01-15", "2026-01-15");
    assertThat(Datoer.finn("15. januar og 15. mai 2024")).extracting(d -> d.dag().toString()).containsExactly("2024-01-15", "2024-05-15");
    assertThat(Datoer.finn("15. april, for sluttrapport 31.12.2026")).extracting(Dato::art).containsExactly(Dato.Art.UTEN_AR, Dato.Art.DAG);
  }
}
