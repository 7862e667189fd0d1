package no.saksflyt.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristradTest {

  @Test
  void aWholeRowOfText() {
    Fristrad rad = Fristrad.av(Map.ofEntries(
        Map.entry("steg", " lever "), Map.entry("fristtype", "EKSTERN"), Map.entry("fra", "LEVERANSE"),
        Map.entry("lengde", "-14"), Map.entry("enhet", "DAG"), Map.entry("kalender", "NORSK"),
        Map.entry("stansesAvVent", "ja"), Map.entry("varselDager", "1, 7,7"), Map.entry("eskalerDager", "2"),
        Map.entry("hjemmel", "Avtalt med departementet"), Map.entry("gyldigFra", "2026-01-01"),
        Map.entry("gyldigTil", "2026-12-31")));
    assertThat(rad).isEqualTo(new Fristrad("lever", Fristtype.EKSTERN, Fristgrunnlag.LEVERANSE, -14, Fristenhet.DAG,
        Kalender.NORSK, true, List.of(7, 1), 2, "Avtalt med departementet",
        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void theTypesADecisionTableHandsOver() {
    Fristrad rad = Testrad.rad("lengde", 10.0, "varselDager", 7L, "eskalerDager", 3.0, "stansesAvVent", true,
        "gyldigFra", Date.from(Instant.parse("2025-12-31T23:00:00Z")), "gyldigTil", LocalDate.of(2026, 6, 30));
    assertThat(rad.lengde()).isEqualTo(10);
    assertThat(rad.varselDager()).containsExactly(7);
    assertThat(rad.eskalerDager()).isEqualTo(3);
    assertThat(rad.gyldigFra()).as("midnight in Oslo").isEqualTo("2026-01-01");
    assertThat(rad.gyldigTil()).isEqualTo("2026-06-30");
  }

  @Test
  void emptyCellsHaveTheirMeaning() {
    Fristrad rad = Testrad.rad("varselDager", " ", "eskalerDager", null, "hjemmel", "", "stansesAvVent", "");
    assertThat(rad.varselDager()).isEmpty();
    assertThat(rad.eskalerDager()).isNull();
    assertThat(rad.hjemmel()).isNull();
    assertThat(rad.stansesAvVent()).as("INTERN stands still unless it says otherwise").isTrue();
    assertThat(Testrad.rad("fristtype", "EKSTERN").stansesAvVent()).isFalse();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = '|', value = {
      "steg          |            | mangler",
      "fristtype     |            | mangler",
      "fristtype     | LOVPAALAGT | ukjentVerdi",
      "fra           |            | mangler",
      "fra           | VEDTAK     | ukjentVerdi",
      "lengde        |            | mangler",
      "lengde        | ti         | ikkeHeltall",
      "lengde        | 1.5        | ikkeHeltall",
      "lengde        | 99999      | utenforGrense",
      "lengde        | 1e9999999  | ikkeHeltall",
      "enhet         |            | mangler",
      "enhet         | TIMER      | ukjentVerdi",
      "enhet         | dag        | ukjentVerdi",
      "kalender      | SVENSK     | ukjentVerdi",
      "stansesAvVent | kanskje    | ikkeJaNei",
      "varselDager   | 7,,1       | ikkeHeltall",
      "varselDager   | 7 og 1     | ikkeHeltall",
      "varselDager   | -1         | utenforGrense",
      "eskalerDager  | -3         | utenforGrense",
      "gyldigFra     | 01.01.2026 | ikkeDato",
      "gyldigTil     | 2026-02-30 | ikkeDato",
      "lengd         | 10         | ukjentKolonne"})
  void eachFaultNamesItsColumn(String kolonne, String verdi, String kode) {
    UgyldigFristrad feil = catchThrowableOfType(UgyldigFristrad.class, () -> Testrad.rad(kolonne, verdi));
    assertThat(feil).isNotNull().hasMessageContaining(kolonne);
    assertThat(feil.funn()).singleElement().satisfies(funn -> {
      assertThat(funn.kolonne()).isEqualTo(kolonne);
      assertThat(funn.noekkel()).isEqualTo("frist.funn." + kode);
      assertThat(funn.argumenter().get(0)).isEqualTo(kolonne);
    });
  }

  @Test
  void allFaultsOfARowAtOnce() {
    UgyldigFristrad feil = catchThrowableOfType(UgyldigFristrad.class,
        () -> Fristrad.av(Map.of("steg", "lever", "lengde", "x", "gyldigFra", "i dag")));
    assertThat(feil.funn()).extracting(Fristfunn::kolonne)
        .containsExactly("fristtype", "fra", "lengde", "enhet", "kalender", "gyldigFra");
    assertThat(feil.funn()).extracting(Fristfunn::steg).containsOnly("lever");
  }
}
