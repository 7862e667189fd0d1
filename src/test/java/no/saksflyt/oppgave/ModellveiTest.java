package no.saksflyt.oppgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a person is told comes next must come in the order the model takes, and be what ordinarily comes. */
class ModellveiTest {

  private static final Map<String, Object> UBESVART = Map.of();

  private final Modellvei oppdrag = vei("oppdrag/oppdrag.bpmn", "oppdrag");
  private final Modellvei klage = vei("klage/klage.bpmn", "klage");

  private static Modellvei vei(String fil, String prosess) {
    var modell = Bpmn.readModelFromStream(ModellveiTest.class.getResourceAsStream("/processes/" + fil));
    return new Modellvei((Process) modell.getModelElementById(prosess));
  }

  private static List<String> ider(List<Modellsteg> steg) {
    return steg.stream().map(Modellsteg::id).toList();
  }

  @Test
  @DisplayName("the steps to come stand in the order of the way; what is done only now and then is told apart")
  void rekkefolge() {
    var etter = oppdrag.etter(List.of("navngiSaksansvarlig"), UBESVART);
    assertThat(ider(etter.vanlige()))
        .containsExactly(
            "planleggOppdrag",
            "behandleDeler",
            "kvalitetssikre",
            "godkjenn",
            "lever",
            "registrerMerknad",
            "folgOppTiltak");
    assertThat(ider(etter.andre())).containsExactly("avklarMedDepartementet", "godkjennDirektor", "publiser");
  }

  @Test
  @DisplayName("what has been answered decides: the director's approval is on the way once it is known to be needed")
  void svart() {
    assertThat(ider(oppdrag.etter(List.of("godkjenn"), Map.of("direktor", true)).vanlige())).contains("godkjennDirektor");
    assertThat(ider(oppdrag.etter(List.of("godkjenn"), Map.of("direktor", false)).andre())).doesNotContain("godkjennDirektor");
  }

  @Test
  @DisplayName("no step is told twice, and none that lies behind")
  void bareFramover() {
    assertThat(ider(oppdrag.etter(List.of("godkjenn"), UBESVART).vanlige()))
        .doesNotHaveDuplicates()
        .contains("lever")
        .doesNotContain("godkjenn", "kvalitetssikre", "behandleDeler", "fordelOppdrag");
  }

  @Test
  @DisplayName("a complaint ordinarily goes on to who decides it here, not to being turned down, and never to another's role")
  void klage() {
    var hosAndre = klage.etter(List.of("vurderFormkrav"), Map.of("rolle", "FORSTEINSTANS", "formkrav", "MANGELFULL"));
    assertThat(ider(hosAndre.vanlige()))
        .containsExactly(
            "forberedKlage",
            "medunderskrivInnstilling",
            "godkjennForberedelse",
            "oversendKlage",
            "registrerKlageinstansensSvar",
            "underrettPartene");
    assertThat(ider(hosAndre.andre()))
        .contains("registrerUtbedring", "godkjennAvvisning", "besvarHenvendelse", "folgFellesbehandling", "vurderSakskostnader")
        .doesNotContain("behandleKlage", "medunderskrivKlage", "avgjorKlage", "registrerUtfall");
    assertThat(ider(klage.etter(List.of("oversendKlage"), Map.of("rolle", "KLAGEINSTANS", "forberedelse", "OPPRETTHOLD")).vanlige()))
        .containsExactly("behandleKlage", "medunderskrivKlage", "avgjorKlage", "underrettPartene");
  }

  @Test
  @DisplayName("who waits for somebody's answer is told what follows of it, also where it leads back")
  void venter() {
    assertThat(ider(klage.etter(List.of("registrerUtbedring"), Map.of("rolle", "FORSTEINSTANS")).vanlige()))
        .startsWith("vurderFormkrav", "forberedKlage");
    assertThat(ider(klage.etter(List.of("folgFellesbehandling"), Map.of("rolle", "FORSTEINSTANS", "felles", true)).vanlige()))
        .isEmpty();
  }

  @Test
  @DisplayName("nothing is promised of a case that stands outside the main way, or nowhere")
  void utenforVeien() {
    assertThat(oppdrag.etter(List.of("vurderNyeOpplysninger"), UBESVART).vanlige()).isEmpty();
    assertThat(oppdrag.etter(List.of(), UBESVART).vanlige()).isEmpty();
  }
}
