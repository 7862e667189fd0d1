package no.saksflyt.prosess.kontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.saksflyt.prosess.kontroll.Forskjell.Art;
import no.saksflyt.prosess.kontroll.Forskjell.Linje;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People are told which elements differ, and nothing about the rest of the file. */
class ModellforskjellTest {

  private static List<Forskjell> forskjeller(String bunt, String fil, String fra, String til) {
    var tekst = new String(Testbunter.les(bunt).filer().get(fil), StandardCharsets.UTF_8);
    assertThat(tekst).contains(fra);
    return Modellforskjell.mellom(
        fil, tekst.getBytes(StandardCharsets.UTF_8), tekst.replace(fra, til).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("a new name is one change at one element, with both names")
  void navn() {
    assertThat(forskjeller("oppdrag", "oppdrag.bpmn", "Lever til departementet", "Send til departementet"))
        .containsExactly(
            new Forskjell(
                "lever",
                "Send til departementet",
                Art.ENDRET,
                List.of(new Linje("name", "Lever til departementet")),
                List.of(new Linje("name", "Send til departementet"))));
  }

  @Test
  @DisplayName("an element with another id is one that is new and one that is gone")
  void nyttOgBorte() {
    assertThat(forskjeller("oppdrag", "oppdrag.bpmn", "id=\"tilLukk\"", "id=\"tilLukking\""))
        .extracting(Forskjell::element, Forskjell::art)
        .contains(
            org.assertj.core.groups.Tuple.tuple("tilLukking", Art.NY), org.assertj.core.groups.Tuple.tuple("tilLukk", Art.FJERNET));
  }

  @Test
  @DisplayName("a cell of a table and a limit of a form's field are told where they stand")
  void tabellOgSkjema() {
    assertThat(forskjeller("felles", "frister.dmn", "\"14,3\"", "\"14,7\""))
        .singleElement()
        .satisfies(f -> assertThat(f.etter()).containsExactly(new Linje("text", "\"14,7\"")));
    assertThat(forskjeller("oppdrag", "oppdrag-lever.form", "\"maxLength\": 100", "\"maxLength\": 50"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.element()).isEqualTo("referanse");
              assertThat(f.foer()).containsExactly(new Linje("validate.maxLength", "100"));
            });
  }

  @Test
  @DisplayName("a moved shape is told as drawing only, the same file as nothing")
  void tegning() {
    assertThat(forskjeller("oppdrag", "oppdrag.bpmn", "<dc:Bounds x=\"160\"", "<dc:Bounds x=\"161\""))
        .extracting(Forskjell::art)
        .containsExactly(Art.TEGNING);
    assertThat(forskjeller("oppdrag", "oppdrag.bpmn", "lever", "lever")).isEmpty();
  }
}
