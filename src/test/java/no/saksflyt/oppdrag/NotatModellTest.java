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

/** Walks every node and flow of {@code oppdrag-notat}; the use cases are stand-ins. */
class NotatModellTest {

  private static final String SAKSNUMMER = "2026/000004";
  private static final Modellbonner BONNER = new Modellbonner();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett()).assertClassCoverageAtLeast(1.0).build();

  private ProcessEngine motor;
  private ProcessInstance notat;

  private static ProcessCoverageInMemProcessEngineConfiguration oppsett() {
    var oppsett = new ProcessCoverageInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:notatmodelltest;DB_CLOSE_DELAY=-1");
    oppsett.setProcessEngineName("notatmodelltest");
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
            .name("oppdrag-notat")
            .addClasspathResource("processes/oppdrag/oppdrag-notat.bpmn");
    for (var skjema : List.of("skrivnotat", "godkjennnotat", "vurdernyttomnotatet")) {
      bunt.addClasspathResource("forms/oppdrag/oppdrag-notat-" + skjema + ".form");
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
  private void start() {
    notat =
        motor.getRuntimeService()
            .startProcessInstanceByKey(
                "oppdrag-notat", SAKSNUMMER, Map.of("saksnummer", SAKSNUMMER, "tittel", "Forventningsnotat 2026", "maal", ""));
  }

  @Test
  void notatetSkrivesGodkjennesOgLukkes() {
    start();
    fullfor("skrivNotat", Map.of());
    fullfor("godkjennNotat", Map.of("godkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(notat).isEnded().hasPassed("lukkNotat", "notatGodkjent");
    assertThat(BONNER.delegater).containsExactly("avsluttNotat");
    ingentingStaarIgjen();
  }

  @Test
  void direktorenKanSendeTilbake() {
    start();
    fullfor("skrivNotat", Map.of());
    fullfor("godkjennNotat", Map.of("godkjenning", "RETUR_ARBEID"));
    BpmnAwareTests.assertThat(notat).isWaitingAt("skrivNotat").hasPassed("samlSkriving");
  }

  @Test
  void manglendeSvarStopperSteget() {
    start();
    fullfor("skrivNotat", Map.of());
    assertThatThrownBy(() -> fullfor("godkjennNotat", Map.of())).hasMessageContaining("godkjenning");
    BpmnAwareTests.assertThat(notat).isWaitingAt("godkjennNotat");
  }

  @Test
  void godkjenningenBlirIkkeTilHvisLukkingenFeiler() {
    start();
    fullfor("skrivNotat", Map.of());
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("godkjennNotat", Map.of("godkjenning", "GODKJENT"))).hasMessageContaining("avsluttNotat feilet");
    BpmnAwareTests.assertThat(notat).isWaitingAt("godkjennNotat");
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
    var oppgave = oppgaver(steg).get(0);
    assertThat(grupper(oppgave)).containsExactly(gruppe);
    assertThat(oppgave.getDueDate()).isEqualTo(Modellbonner.FRIST);
    assertThat(oppgave.getDescription()).hasSizeGreaterThan(80);
    assertThat(motor.getFormService().getTaskFormData(oppgave.getId()).getCamundaFormRef().getKey())
        .isEqualTo("oppdrag-notat-" + steg.toLowerCase());
    assertThat(motor.getFormService().getDeployedTaskForm(oppgave.getId())).isNotNull();
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
    BpmnAwareTests.assertThat(notat).isWaitingAt("skrivNotat").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    start();
    send(forst);
    send("sak.trekkes");
    BpmnAwareTests.assertThat(notat).isEnded().hasPassed("lukkTrukket", "sakTrukket");
    assertThat(BONNER.delegater).containsExactly("avsluttTrukketSak");
    ingentingStaarIgjen();
  }

  private void fullfor(String steg, Map<String, Object> svar) {
    fullforId(oppgaver(steg).get(0), svar);
  }

  private void fullforId(Task oppgave, Map<String, Object> svar) {
    motor.getTaskService().complete(oppgave.getId(), svar);
  }

  private void send(String melding) {
    motor.getRuntimeService().createMessageCorrelation(melding).processInstanceId(notat.getId()).correlate();
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
