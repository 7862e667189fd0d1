package no.saksflyt.prosess.kontroll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hiding conditions turned round to when a field is shown. */
class VisningsvilkarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "grunn = null or grunn = \"\" | HAR_VERDI | grunn |",
        "grunn = null | HAR_VERDI | grunn |",
        "kvalitet != \"RETUR\" | ER | kvalitet | RETUR",
        "lys != \"GUL\" and lys != \"ROD\" | ER | lys | GUL,ROD",
        "lys = \"GRONN\" or lys = \"GUL\" | ER_IKKE | lys | GRONN,GUL"
      })
  void kjent(String skjul, Visningsvilkar.Art art, String felt, String verdier) {
    assertThat(Visningsvilkar.av(skjul)).hasValueSatisfying(vilkaar -> {
      assertThat(vilkaar.art()).isEqualTo(art);
      assertThat(vilkaar.felt()).isEqualTo(felt);
      assertThat(String.join(",", vilkaar.verdier())).isEqualTo(verdier == null ? "" : verdier);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a != \"X\" and b != \"Y\"", "a != \"X\" or a != \"Y\"", "a = null or b = \"\"", "count(a) > 1", ""})
  @DisplayName("a condition of another shape is not guessed at")
  void ukjent(String skjul) {
    assertThat(Visningsvilkar.av(skjul)).isEmpty();
  }

  @Test
  @DisplayName("a condition on two fields that look alike is not read as one")
  void nestenSammeNavn() {
    assertThat(Visningsvilkar.av("grunn = null or grunnen = \"\"")).isEmpty();
  }
}
