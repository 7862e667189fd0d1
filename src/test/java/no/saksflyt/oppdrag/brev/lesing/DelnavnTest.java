package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a part is printed, it has one name. */
class DelnavnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Del 1: x|Del 1", "Del I: x|Del 1", "Del i: x|Del 1", "Del II (FoU): x|Del 2", "Del 1) x|Del 1", "Del iv: x|Del 4", "Del A: x|Del A",
        "Deloppdrag 3, 1 a : x|Deloppdrag 3 / Del 1 / a", "Deloppdrag 3, 2: x|Deloppdrag 3 / Del 2", "Del 1 a) x|Del 1 / a", "Tiltak 34: x|Tiltak 34"
      })
  void etiketter(String tekst, String navn) {
    assertThat(Delnavn.paa(tekst, 0, tekst.length(), true).navn()).isEqualTo(List.of(navn));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Del 1 og 2: x|Del 1;Del 2", "Del 1, 2 og 3: x|Del 1;Del 2;Del 3", "Deloppdrag 1-3: x|Deloppdrag 1;Deloppdrag 2;Deloppdrag 3"})
  void flere(String tekst, String navn) {
    assertThat(Delnavn.paa(tekst, 0, tekst.length(), true).navn()).isEqualTo(List.of(navn.split(";")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Del av oppdraget", "Del 2 av oppdraget finansieres", "Tiltak 20, samt handlingsplanen", "Delta i møtet"})
  void ingenEtikett(String tekst) {
    assertThat(Delnavn.paa(tekst, 0, tekst.length(), true)).isNull();
  }
}
