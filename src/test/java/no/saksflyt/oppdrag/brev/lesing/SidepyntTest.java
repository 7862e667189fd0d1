package no.saksflyt.oppdrag.brev.lesing;

import static no.saksflyt.oppdrag.brev.lesing.Linjeart.BLANK;
import static no.saksflyt.oppdrag.brev.lesing.Linjeart.PYNT;
import static no.saksflyt.oppdrag.brev.lesing.Linjeart.TEKST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page is adorned with is no text, and text is never taken for adornment. */
class SidepyntTest {

  @ParameterizedTest
  @ValueSource(strings = {"Side 4", "Side 4 av 12", "- 7 -", "www.etaten.example/brev", "post@etaten.example"})
  void pynt(String linje) {
    assertThat(arter("Etaten skal lage en plan.", linje, "Planen skal være kort.")).containsExactly(TEKST, PYNT, TEKST);
  }

  @Test
  @DisplayName("A bare number between empty lines is a page's, but not where the sentence above waits for one")
  void bareTall() {
    assertThat(arter("Planen er ferdig.", "", "12", "", "Den er god.")).containsExactly(TEKST, BLANK, PYNT, BLANK,
        TEKST);
    assertThat(arter("Midlene er ført på post", "", "21", "", "og kan overføres.")).doesNotContain(PYNT);
  }

  @Test
  @DisplayName("What stands beside page numbers three times is a running head, what stands elsewhere too is not")
  void lopehode() {
    assertThat(arter("Brev om språk", "Side 1", "En plan.", "Brev om språk", "Side 2", "To planer.", "Brev om språk",
        "Side 3"))
        .containsExactly(PYNT, PYNT, TEKST, PYNT, PYNT, TEKST, PYNT, PYNT);
    assertThat(arter("Brev om språk", "Side 1", "En plan.", "Brev om språk", "Side 2",
        "To planer.")[0]).isEqualTo(TEKST);
  }

  private static Linjeart[] arter(String... linjer) {
    Leseprove prove = Leseprove.av(linjer);
    new Sidepynt(prove.linjer(), prove.arter()).merk();
    return prove.arter();
  }
}
