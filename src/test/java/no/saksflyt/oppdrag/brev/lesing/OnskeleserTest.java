package no.saksflyt.oppdrag.brev.lesing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request outside the numbered assignments is listed, a statement is not. */
class OnskeleserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi ber direktoratet om å sende en oversikt.", "Departementet ber om at IMDi deltar på møtet.",
            "IMDi bes om å svare.",
        "Departementet varsler et nytt oppdrag om språk."
      })
  void onske(String setning) {
    assertThat(les(setning)).extracting(Onske::tekst).containsExactly(setning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Direktoratet har sendt en oversikt.", "Vi takker for samarbeidet.",
      "Vi ber direktoratet legge til grunn dette brevet."})
  void ingenOnske(String setning) {
    assertThat(les(setning)).isEmpty();
  }

  @Test
  void bareSetningenSomBer() {
    assertThat(les("Møtet er i mai. Vi ber direktoratet om å delta. Mer følger."))
        .extracting(Onske::tekst).containsExactly("Vi ber direktoratet om å delta.");
  }

  private static List<Onske> les(String tekst) {
    Lesing lesing = Leseprove.av(tekst).lesing();
    return new Onskeleser(lesing).les(Leseprove.avsnitt(lesing.flyt), List.of());
  }
}
