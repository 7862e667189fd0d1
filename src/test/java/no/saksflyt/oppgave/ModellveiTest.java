package no.saksflyt.oppgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person is told comes next must come in the order the model takes. */
class ModellveiTest {

  private final Modellvei vei;

  ModellveiTest() {
    var modell =
        Bpmn.readModelFromStream(ModellveiTest.class.getResourceAsStream("/processes/oppdrag/oppdrag.bpmn"));
    vei = new Modellvei((Process) modell.getModelElementById("oppdrag"));
  }

  @Test
  @DisplayName("the steps to come stand in the order of the way, however short a branch around them is")
  void rekkefolge() {
    assertThat(vei.etter(List.of("navngiSaksansvarlig")).stream().map(Modellsteg::id))
        .containsSubsequence(
            "planleggOppdrag",
            "behandleDeler",
            "kvalitetssikre",
            "godkjenn",
            "godkjennDirektor",
            "lever",
            "registrerMerknad",
            "publiser",
            "folgOppTiltak");
  }

  @Test
  @DisplayName("no step is told twice, and none that lies behind")
  void bareFramover() {
    assertThat(vei.etter(List.of("godkjenn")).stream().map(Modellsteg::id))
        .doesNotHaveDuplicates()
        .contains("lever")
        .doesNotContain("godkjenn", "kvalitetssikre", "behandleDeler", "fordelOppdrag");
  }

  @Test
  @DisplayName("nothing is promised of a case that stands outside the main way, or nowhere")
  void utenforVeien() {
    assertThat(vei.etter(List.of("vurderNyeOpplysninger"))).isEmpty();
    assertThat(vei.etter(List.of())).isEmpty();
  }
}
