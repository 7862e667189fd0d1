package no.saksflyt.oppdrag.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RapporttekstTest {

  @ParameterizedTest
  @CsvSource({
    "Rapportering i årsrapport, ARSRAPPORT",
    "Halvårsrapport for 2061, HALVARSRAPPORT",
    "I halvårsrapporten, HALVARSRAPPORT",
    "Tertialrapport nr. 2, TERTIALRAPPORT",
    "Kvartalsvis rapport, KVARTALSRAPPORT",
    "31.12.2061, ",
    "Rapport om årsaker, "
  })
  @DisplayName("a text names one report, and a half-year report is no annual report")
  void nevner(String tekst, Kalendertype ventet) {
    var funnet = Arrays.stream(Kalendertype.values()).filter(t -> Rapporttekst.nevner(tekst, t)).toList();
    assertThat(funnet).isEqualTo(ventet == null ? java.util.List.of() : java.util.List.of(ventet));
  }

  @Test
  @DisplayName("the years of a text are its four-figure numbers of this century")
  void ar() {
    assertThat(Rapporttekst.ar("Årsrapport 2061 og 2062, sak 20611")).containsExactlyInAnyOrder(2061, 2062);
    assertThat(Rapporttekst.ar("Årsrapport")).isEmpty();
  }
}
