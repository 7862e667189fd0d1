package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-rapport} and {@code oppdrag-rapportbidrag}; the use cases are stand-ins. */
class RapportModellTest extends Modellgang {

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett("rapportmodelltest")).assertClassCoverageAtLeast(1.0).build();

  @BeforeAll
  static void rullUt() {
    bunt(
            MOTOR.getProcessEngine(),
            List.of("oppdrag-rapport.bpmn", "oppdrag-rapportbidrag.bpmn"),
            List.of(
                "oppdrag-rapportbidrag-skrivbidrag",
                "oppdrag-rapport-sammenstillrapport",
                "oppdrag-rapport-kvalitetssikrerapport",
                "oppdrag-rapport-godkjennrapport",
                "oppdrag-rapport-leverrapport",
                "oppdrag-rapport-vurdernyttomrapporten"))
        .deploy();
  }

  @Override
  protected ProcessEngine motoren() {
    return MOTOR.getProcessEngine();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start(String... enheter) {
    BONNER.aapneBidrag.addAll(List.of(enheter));
    sak =
        motor.getRuntimeService()
            .startProcessInstanceByKey(
                "oppdrag-rapport", SAKSNUMMER, Map.of("saksnummer", SAKSNUMMER, "tittel", "Årsrapport 2026", "maal", ""));
  }

  @Test
  void hverEnhetSkriverSamtidigOgRapportenLukkesNaarDenErLevert() {
    start("bosetting", "analyse");
    assertThat(oppgaver("skrivBidrag")).extracting(this::grupper)
        .containsExactlyInAnyOrder(List.of("bosettingsaksbehandler"), List.of("analysesaksbehandler"));
    skrivAlle();
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport");
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("frysRapport");
    kjorJobber();
    assertThat(BONNER.delegater).containsExactly("frysRapport");
    fullfor("leverRapport", Map.of());
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkRapport", "rapportLevert");
    assertThat(BONNER.delegater).containsExactly("frysRapport", "avsluttRapport");
    ingentingStaarIgjen();
  }

  @Test
  void utenNoeAaSkriveGaarRapportenRettTilSammenstilling() {
    start();
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport").hasPassed("samlSammenstilling");
  }

  @Test
  void bareEnheteneSomFikkBidragetTilbakeSkriverPaaNytt() {
    start("bosetting", "analyse");
    skrivAlle();
    BONNER.aapneBidrag.clear();
    BONNER.aapneBidrag.add("analyse");
    fullfor("sammenstillRapport", Map.of("sammenstilling", "RETUR_BIDRAG"));
    assertThat(oppgaver("skrivBidrag")).extracting(this::grupper).containsExactly(List.of("analysesaksbehandler"));
    skrivAlle();
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport");
  }

  @Test
  void kvalitetssikringOgGodkjenningKanSendeTilbake() {
    start();
    fullfor("sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "RETUR"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport");
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "RETUR_KVALITET"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("kvalitetssikreRapport");
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
    fullfor("godkjennRapport", Map.of("godkjenning", "RETUR_ARBEID"));
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    assertThatThrownBy(() -> fullfor("sammenstillRapport", Map.of())).hasMessageContaining("sammenstilling");
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport");
  }

  @Test
  void leveringenBlirIkkeTilHvisLukkingenFeiler() {
    start();
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    kjorJobber();
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("leverRapport", Map.of())).hasMessageContaining("avsluttRapport feilet");
    BpmnAwareTests.assertThat(sak).isWaitingAt("leverRapport");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    start("bosetting");
    send("sak.nyeOpplysninger");
    sjekk("skrivBidrag", "oppdrag-rapportbidrag-", "bosettingsaksbehandler");
    sjekk("vurderNyttOmRapporten", "oppdrag-rapport-", "koordinator");
    fullfor("vurderNyttOmRapporten", Map.of());
    skrivAlle();
    sjekk("sammenstillRapport", "oppdrag-rapport-", "koordinator");
    fullfor("sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    sjekk("kvalitetssikreRapport", "oppdrag-rapport-", "kvalitetssikrer");
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
    sjekk("godkjennRapport", "oppdrag-rapport-", "direktor");
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    kjorJobber();
    sjekk("leverRapport", "oppdrag-rapport-", "koordinator");
  }

  private void sjekk(String steg, String prosess, String gruppe) {
    var oppgave = oppgaver(steg).get(0);
    assertThat(grupper(oppgave)).containsExactly(gruppe);
    assertThat(oppgave.getDueDate()).isEqualTo(Modellbonner.FRIST);
    assertThat(oppgave.getDescription()).hasSizeGreaterThan(80);
    assertThat(motor.getFormService().getTaskFormData(oppgave.getId()).getCamundaFormRef().getKey())
        .isEqualTo(prosess + steg.toLowerCase());
    assertThat(motor.getFormService().getDeployedTaskForm(oppgave.getId())).isNotNull();
    assertThat(BONNER.fristerSpurt).contains(steg);
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    start("bosetting");
    skrivAlle();
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    kjorJobber();
    fullfor("leverRapport", Map.of());
    assertThat(
            motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
                .map(HistoricVariableInstance::getName)
                .filter(navn -> !navn.startsWith("nrOf") && !navn.equals("loopCounter"))
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("saksnummer", "tittel", "maal", "delId", "enhet", "sammenstilling", "kvalitet", "godkjenning"));
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
    BpmnAwareTests.assertThat(sak).isWaitingAt("sammenstillRapport").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start("bosetting", "analyse");
    send(forst);
    fullforId(oppgaver("skrivBidrag").get(0), Map.of());
    send("sak.trekkes");
    erTrukket();
  }

  private void tilGodkjenning() {
    fullfor("sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
  }

  private void skrivAlle() {
    oppgaver("skrivBidrag").forEach(oppgave -> fullforId(oppgave, Map.of()));
    kjorJobber();
  }

  private void fullforId(Task oppgave, Map<String, Object> svar) {
    motor.getTaskService().complete(oppgave.getId(), svar);
  }
}
