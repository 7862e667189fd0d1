package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading begins an assignment; the same number within a sentence only speaks of one. */
class OverskriftsfinnerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oppdrag nr. 2026-03 Plan for språk|2026-03", "Oppdrag 2026-3: Plan for språk|2026-03",
            "OPPDRAG NR. 2026-12 Plan for språk|2026-12",
        "Oppdrag nr. 2026-03 (revidert) Plan for språk|2026-03"
      })
  void oppdrag(String linje, String nummer) {
    assertThat(finn(linje, "Etaten skal lage en plan.")).extracting(Overskrift::nummer).containsExactly(nummer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Etaten har fått\noppdrag nr. 2026-03 om en plan.", "Arbeidet henger sammen med\nOppdrag nr. 2026-03 Plan "
            + "for språk.",
        "Oppdrag nr. 2026-03 Planen utsettes til 1. mai 2027.", "Oppdrag nr. 2026-03 er levert."
      })
  void henvisning(String tekst) {
    assertThat(finn(tekst)).isEmpty();
  }

  @Test
  @DisplayName("Goals, research and chapters begin something too")
  void andre() {
    assertThat(finn("Mål 2: Flere lærer norsk", "", "Noe om målet.", "", "FoU-oppdrag", "", "Noe om forskning.", "",
        "3.1 Rapportering", "", "Noe om den."))
        .extracting(Overskrift::art)
        .containsExactly(Overskrift.Art.MAAL, Overskrift.Art.FOU, Overskrift.Art.KAPITTEL);
  }

  @Test
  void revidertDel() {
    Overskrift funnet = finn("Oppdrag nr. 2026-03, deloppdrag 2 (revidert) Plan for språk",
        "Etaten skal lage en plan.").get(0);
    assertThat(funnet.revidert()).isTrue();
    assertThat(funnet.del()).isEqualTo("Deloppdrag 2");
  }

  private static List<Overskrift> finn(String... linjer) {
    Flyt flyt = Leseprove.av(linjer).flyt();
    return Overskriftsfinner.finn(flyt, 0, flyt.length());
  }
}
