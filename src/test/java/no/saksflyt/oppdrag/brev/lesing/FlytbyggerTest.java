package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sentences go on across lines and pages, paragraphs end where the text does, and every place knows its line. */
class FlytbyggerTest {

  @Test
  void avsnitt() {
    assertThat(avsnitt(Leseprove.av("Etaten skal lage", "en plan.", "", "Planen skal være kort.")))
        .containsExactly("Etaten skal lage en plan.", "Planen skal være kort.");
  }

  @Test
  @DisplayName("A sentence that is not finished goes on below an empty line and a page's number")
  void overSideskift() {
    Leseprove prove = Leseprove.av("Etaten skal lage en plan for", "", "Side 2", "", "Kommunene og fylkene.");
    new Sidepynt(prove.linjer(), prove.arter()).merk();
    assertThat(avsnitt(prove)).containsExactly("Etaten skal lage en plan for Kommunene og fylkene.");
  }

  @Test
  void linjer() {
    Flyt flyt = Leseprove.av("Første linje.", "", "Tredje linje", "og fjerde.").flyt();
    int tredje = flyt.toString().indexOf("Tredje");
    assertThat(flyt.linje(tredje)).isEqualTo(3);
    assertThat(flyt.sisteLinje(tredje, flyt.length())).isEqualTo(4);
  }

  @Test
  @DisplayName("Nothing goes on across a signature, and the names below it are not text")
  void underskrift() {
    Leseprove prove = Leseprove.av("Planen skal være kort", "", "Med hilsen", "", "Kari Nordlys", "fagdirektør", "",
        "Vedlegget følger.");
    new Underskrift(prove.linjer(), prove.arter()).merk();
    assertThat(avsnitt(prove)).containsExactly("Planen skal være kort", "Vedlegget følger.");
  }

  private static List<String> avsnitt(Leseprove prove) {
    Flyt flyt = prove.flyt();
    return Leseprove.avsnitt(flyt).stream().map(a -> flyt.samlet(a.start(), a.slutt())).toList();
  }
}
