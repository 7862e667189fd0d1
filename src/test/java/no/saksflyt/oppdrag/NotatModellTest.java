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
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-notat}; the use cases are stand-ins. */
class NotatModellTest extends Modellgang {

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("notatmodelltest")).assertClassCoverageAtLeast(1.0).build();

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            List.of("oppdrag-notat.bpmn"),
            List.of(
                "oppdrag-notat-skrivnotat",
                "oppdrag-notat-godkjennnotat",
                "oppdrag-notat-vurdernyttomnotatet"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start() {
    sak =
        motor.getRuntimeService()
            .startProcessInstanceByKey(
                "oppdrag-notat", SAKSNUMMER, Map.of("saksnummer", SAKSNUMMER, "tittel", "Forventningsnotat 2026", "maal", ""));
  }

  @Test
  void notatetSkrivesGodkjennesOgLukkes() {
    start();
    fullfor("skrivNotat", Map.of());
    fullfor("godkjennNotat", Map.of("godkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkNotat", "notatGodkjent");
    assertThat(BONNER.delegater).containsExactly("avsluttNotat");
    ingentingStaarIgjen();
  }

  @Test
  void direktorenKanSendeTilbake() {
    start();
    fullfor("skrivNotat", Map.of());
    fullfor("godkjennNotat", Map.of("godkjenning", "RETUR_ARBEID"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("skrivNotat").hasPassed("samlSkriving");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    fullfor("skrivNotat", Map.of());
    assertThatThrownBy(() -> fullfor("godkjennNotat", Map.of())).hasMessageContaining("godkjenning");
    BpmnAwareTests.assertThat(sak).isWaitingAt("godkjennNotat");
  }

  @Test
  void godkjenningenBlirIkkeTilHvisLukkingenFeiler() {
    start();
    fullfor("skrivNotat", Map.of());
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("godkjennNotat", Map.of("godkjenning", "GODKJENT"))).hasMessageContaining("avsluttNotat feilet");
    BpmnAwareTests.assertThat(sak).isWaitingAt("godkjennNotat");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    start();
    send("sak.nyeOpplysninger");
    sjekk("vurderNyttOmNotatet", "koordinator");
    fullfor("vurderNyttOmNotatet", Map.of());
    sjekk("skrivNotat", "koordinator");
    fullfor("skrivNotat", Map.of());
    sjekk("godkjennNotat", "direktor");
  }

  private void sjekk(String steg, String gruppe) {
    assertThat(grupper(oppgave(steg))).containsExactly(gruppe);
    harFristSkjemaOgVeiledning(oppgave(steg), "oppdrag-notat-" + steg.toLowerCase());
    assertThat(BONNER.fristerSpurt).contains(steg);
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    start();
    fullfor("skrivNotat", Map.of());
    fullfor("godkjennNotat", Map.of("godkjenning", "GODKJENT"));
    assertThat(
            motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("saksnummer", "tittel", "maal", "godkjenning"));
  }

  @Test
  void ventingSlutterPaaDatoenEllerNaarSakenGjenopptas() {
    start();
    send("sak.paaVent");
    var tidsur = motor.getManagementService().createJobQuery().timers().singleResult();
    assertThat(tidsur.getDuedate()).isEqualTo(BONNER.venterTil);
    motor.getManagementService().executeJob(tidsur.getId());
    send("sak.paaVent");
    send("sak.gjenoppta");
    assertThat(BONNER.delegater).containsExactly("gjenopptaSak", "gjenopptaSak");
    BpmnAwareTests.assertThat(sak).isWaitingAt("skrivNotat").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start();
    send(forst);
    send("sak.trekkes");
    erTrukket();
  }

}
