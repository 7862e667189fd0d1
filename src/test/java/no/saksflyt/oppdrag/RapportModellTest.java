package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-rapport} and {@code oppdrag-rapportbidrag}; the use cases are stand-ins. */
class RapportModellTest {

  private static final String SAKSNUMMER = "2026/000003";
  private static final Modellbonner BONNER = new Modellbonner();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett()).assertClassCoverageAtLeast(1.0).build();

  private ProcessEngine motor;
  private ProcessInstance rapport;

  private static ProcessCoverageInMemProcessEngineConfiguration oppsett() {
    var oppsett = new ProcessCoverageInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:rapportmodelltest;DB_CLOSE_DELAY=-1");
    oppsett.setProcessEngineName("rapportmodelltest");
    oppsett.setHistory("full");
    oppsett.setJobExecutorActivate(false);
    oppsett.setDatabaseSchemaUpdate("create-drop");
    oppsett.setBeans(BONNER.alle());
    return oppsett;
  }

  @BeforeAll
  static void rullUt() {
    var bunt =
        MOTOR.getProcessEngine()
            .getRepositoryService()
            .createDeployment()
            .name("oppdrag-rapport")
            .addClasspathResource("processes/oppdrag/oppdrag-rapport.bpmn")
            .addClasspathResource("processes/oppdrag/oppdrag-rapportbidrag.bpmn")
            .addClasspathResource("forms/oppdrag/oppdrag-rapportbidrag-skrivbidrag.form");
    for (var skjema :
        List.of("sammenstillrapport", "kvalitetssikrerapport", "godkjennrapport", "leverrapport", "vurdernyttomrapporten")) {
      bunt.addClasspathResource("forms/oppdrag/oppdrag-rapport-" + skjema + ".form");
    }
    bunt.deploy();
  }

  @BeforeEach
  void gjorKlar() {
    motor = MOTOR.getProcessEngine();
    BpmnAwareTests.init(motor);
    BONNER.nullstill();
  }

  @AfterEach
  void ryddOpp() {
    motor.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(instans -> motor.getRuntimeService().deleteProcessInstance(instans.getId(), "ryddet", true, true));
    motor.getHistoryService().createHistoricProcessInstanceQuery().list()
        .forEach(instans -> motor.getHistoryService().deleteHistoricProcessInstance(instans.getId()));
    BpmnAwareTests.reset();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start(String... enheter) {
    BONNER.aapneBidrag.addAll(List.of(enheter));
    rapport =
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
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport");
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(rapport).isWaitingAt("frysRapport");
    kjorJobber();
    assertThat(BONNER.delegater).containsExactly("frysRapport");
    fullfor("leverRapport", Map.of());
    BpmnAwareTests.assertThat(rapport).isEnded().hasPassed("lukkRapport", "rapportLevert");
    assertThat(BONNER.delegater).containsExactly("frysRapport", "avsluttRapport");
    ingentingStaarIgjen();
  }

  @Test
  void utenNoeAaSkriveGaarRapportenRettTilSammenstilling() {
    start();
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport").hasPassed("samlSammenstilling");
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
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport");
  }

  @Test
  void kvalitetssikringOgGodkjenningKanSendeTilbake() {
    start();
    fullfor("sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "RETUR"));
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport");
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "RETUR_KVALITET"));
    BpmnAwareTests.assertThat(rapport).isWaitingAt("kvalitetssikreRapport");
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
    fullfor("godkjennRapport", Map.of("godkjenning", "RETUR_ARBEID"));
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    assertThatThrownBy(() -> fullfor("sammenstillRapport", Map.of())).hasMessageContaining("sammenstilling");
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport");
  }

  @Test
  void leveringenBlirIkkeTilHvisLukkingenFeiler() {
    start();
    tilGodkjenning();
    fullfor("godkjennRapport", Map.of("godkjenning", "GODKJENT"));
    kjorJobber();
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("leverRapport", Map.of())).hasMessageContaining("avsluttRapport feilet");
    BpmnAwareTests.assertThat(rapport).isWaitingAt("leverRapport");
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
    BpmnAwareTests.assertThat(rapport).isWaitingAt("sammenstillRapport").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start("bosetting", "analyse");
    send(forst);
    fullforId(oppgaver("skrivBidrag").get(0), Map.of());
    send("sak.trekkes");
    BpmnAwareTests.assertThat(rapport).isEnded().hasPassed("lukkTrukket", "sakTrukket");
    assertThat(BONNER.delegater).containsExactly("avsluttTrukketSak");
    ingentingStaarIgjen();
  }

  private void tilGodkjenning() {
    fullfor("sammenstillRapport", Map.of("sammenstilling", "KLAR"));
    fullfor("kvalitetssikreRapport", Map.of("kvalitet", "GODKJENT"));
  }

  private void skrivAlle() {
    oppgaver("skrivBidrag").forEach(oppgave -> fullforId(oppgave, Map.of()));
    kjorJobber();
  }

  private void kjorJobber() {
    motor.getManagementService().createJobQuery().messages().list()
        .forEach(jobb -> motor.getManagementService().executeJob(jobb.getId()));
  }

  private void fullfor(String steg, Map<String, Object> svar) {
    fullforId(oppgaver(steg).get(0), svar);
  }

  private void fullforId(Task oppgave, Map<String, Object> svar) {
    motor.getTaskService().complete(oppgave.getId(), svar);
  }

  private void send(String melding) {
    motor.getRuntimeService().createMessageCorrelation(melding).processInstanceId(rapport.getId()).correlate();
  }

  private List<Task> oppgaver(String steg) {
    return motor.getTaskService().createTaskQuery().processInstanceBusinessKey(SAKSNUMMER).taskDefinitionKey(steg).list();
  }

  private List<String> grupper(Task oppgave) {
    return motor.getTaskService().getIdentityLinksForTask(oppgave.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(gruppe -> gruppe != null)
        .toList();
  }

  private void ingentingStaarIgjen() {
    assertThat(motor.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(motor.getRuntimeService().createEventSubscriptionQuery().count()).isZero();
    assertThat(motor.getTaskService().createTaskQuery().count()).isZero();
    assertThat(motor.getManagementService().createJobQuery().count()).isZero();
  }
}
