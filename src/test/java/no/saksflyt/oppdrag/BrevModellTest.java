package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-brev} in a bare engine; the use cases are stand-ins. */
class BrevModellTest extends Modellgang {

  private static final Map<String, Map<String, Object>> SVAR =
      Map.of("bekreftBrev", Map.of("bekreftelse", "BEKREFTET"), "publiserBrev", Map.of());

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("brevmodelltest")).assertClassCoverageAtLeast(1.0).build();

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            List.of("oppdrag-brev.bpmn"),
            List.of(
                "oppdrag-brev-bekreftbrev",
                "oppdrag-brev-publiserbrev",
                "oppdrag-brev-vurdernyttombrevet"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void motta() {
    sak =
        motor.getRuntimeService()
            .startProcessInstanceByKey(
                "oppdrag-brev", SAKSNUMMER, Map.of("saksnummer", SAKSNUMMER, "tittel", "Tillegg nr. 1", "maal", ""));
  }

  @ParameterizedTest
  @CsvSource({"bekreftBrev, publiserBrev", "publiserBrev, bekreftBrev"})
  void brevetLukkesNaarDetErBaadeBekreftetOgPublisert(String forst, String deretter) {
    motta();
    fullfor(forst, SVAR.get(forst));
    assertThat(BONNER.delegater).isEmpty();
    BpmnAwareTests.assertThat(sak).isWaitingAt(deretter);
    fullfor(deretter, SVAR.get(deretter));
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("samlBrev", "lukkBrev", "brevLukket");
    assertThat(BONNER.delegater).containsExactly("avsluttBrev");
    ingentingStaarIgjen();
  }

  @Test
  void etBrevSomLeggesBortSkalIkkePubliseres() {
    motta();
    bekreft("LAGT_BORT");
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkBortlagt", "brevLagtBort").hasNotPassed("lukkBrev");
    assertThat(BONNER.delegater).containsExactly("avsluttBrev");
    ingentingStaarIgjen();
  }

  @Test
  void bekreftelsenBlirIkkeTilHvisLukkingenFeiler() {
    motta();
    fullfor("publiserBrev");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> bekreft("BEKREFTET")).hasMessageContaining("avsluttBrev feilet");
    BpmnAwareTests.assertThat(sak).isWaitingAt("bekreftBrev");
  }

  @Test
  void manglendeSvarStopperSteget() {
    motta();
    assertThatThrownBy(() -> motor.getTaskService().complete(oppgave("bekreftBrev").getId()))
        .hasMessageContaining("bekreftelse");
    BpmnAwareTests.assertThat(sak).isWaitingAt("bekreftBrev");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    motta();
    send("sak.nyeOpplysninger");
    for (var steg : List.of("bekreftBrev", "publiserBrev", "vurderNyttOmBrevet")) {
      var oppgave = oppgave(steg);
      assertThat(grupper(oppgave)).containsExactly("koordinator");
      harFristSkjemaOgVeiledning(oppgave, "oppdrag-brev-" + steg.toLowerCase());
    }
    assertThat(BONNER.fristerSpurt).containsExactlyInAnyOrder("bekreftBrev", "publiserBrev", "vurderNyttOmBrevet");
    fullfor("vurderNyttOmBrevet");
    BpmnAwareTests.assertThat(sak).hasPassed("opplysningerVurdert").isWaitingAt("bekreftBrev", "publiserBrev");
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    motta();
    bekreft("BEKREFTET");
    fullfor("publiserBrev");
    assertThat(
            motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("saksnummer", "tittel", "maal", "bekreftelse"));
  }

  @Test
  void ventingSlutterPaaDatoenEllerNaarSakenGjenopptas() {
    motta();
    send("sak.paaVent");
    var tidsur = motor.getManagementService().createJobQuery().timers().singleResult();
    assertThat(tidsur.getDuedate()).isEqualTo(BONNER.venterTil);
    motor.getManagementService().executeJob(tidsur.getId());
    send("sak.paaVent");
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak", "gjenopptaSak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("bekreftBrev", "publiserBrev").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    motta();
    send(forst);
    fullfor("publiserBrev");
    send("sak.trekkes");
    erTrukket();
  }

  private void bekreft(String bekreftelse) {
    fullfor("bekreftBrev", "bekreftelse", bekreftelse);
  }
}
