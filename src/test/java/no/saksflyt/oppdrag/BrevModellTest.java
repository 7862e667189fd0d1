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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every node and flow of {@code oppdrag-brev} in a bare engine; the use cases are stand-ins. */
class BrevModellTest {

  private static final String SAKSNUMMER = "2026/000002";
  private static final Modellbonner BONNER = new Modellbonner();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett()).assertClassCoverageAtLeast(1.0).build();

  private ProcessEngine motor;
  private ProcessInstance brev;

  private static ProcessCoverageInMemProcessEngineConfiguration oppsett() {
    var oppsett = new ProcessCoverageInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:brevmodelltest;DB_CLOSE_DELAY=-1");
    oppsett.setProcessEngineName("brevmodelltest");
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
            .name("oppdrag-brev")
            .addClasspathResource("processes/oppdrag/oppdrag-brev.bpmn");
    for (var skjema : List.of("bekreftbrev", "publiserbrev", "vurdernyttombrevet")) {
      bunt.addClasspathResource("forms/oppdrag/oppdrag-brev-" + skjema + ".form");
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
    motor.getRuntimeService().createProcessInstanceQuery().list()
        .forEach(instans -> motor.getRuntimeService().deleteProcessInstance(instans.getId(), "ryddet", true, true));
    motor.getHistoryService().createHistoricProcessInstanceQuery().list()
        .forEach(instans -> motor.getHistoryService().deleteHistoricProcessInstance(instans.getId()));
    BpmnAwareTests.reset();
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void motta() {
    brev =
        motor.getRuntimeService()
            .startProcessInstanceByKey(
                "oppdrag-brev", SAKSNUMMER, Map.of("saksnummer", SAKSNUMMER, "tittel", "Tillegg nr. 1", "maal", ""));
  }

  @ParameterizedTest
  @CsvSource({"bekreftBrev, publiserBrev", "publiserBrev, bekreftBrev"})
  void brevetLukkesNaarDetErBaadeBekreftetOgPublisert(String forst, String deretter) {
    motta();
    fullfor(forst);
    assertThat(BONNER.delegater).isEmpty();
    BpmnAwareTests.assertThat(brev).isWaitingAt(deretter);
    fullfor(deretter);
    BpmnAwareTests.assertThat(brev).isEnded().hasPassed("samlBrev", "lukkBrev", "brevLukket");
    assertThat(BONNER.delegater).containsExactly("avsluttBrev");
    ingentingStaarIgjen();
  }

  @Test
  void etBrevSomLeggesBortSkalIkkePubliseres() {
    motta();
    fullfor("bekreftBrev", "LAGT_BORT");
    BpmnAwareTests.assertThat(brev).isEnded().hasPassed("lukkBortlagt", "brevLagtBort").hasNotPassed("lukkBrev");
    assertThat(BONNER.delegater).containsExactly("avsluttBrev");
    ingentingStaarIgjen();
  }

  @Test
  void bekreftelsenBlirIkkeTilHvisLukkingenFeiler() {
    motta();
    fullfor("publiserBrev");
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("bekreftBrev")).hasMessageContaining("avsluttBrev feilet");
    BpmnAwareTests.assertThat(brev).isWaitingAt("bekreftBrev");
  }

  @Test
  void manglendeSvarStopperSteget() {
    motta();
    assertThatThrownBy(() -> motor.getTaskService().complete(oppgave("bekreftBrev").getId()))
        .hasMessageContaining("bekreftelse");
    BpmnAwareTests.assertThat(brev).isWaitingAt("bekreftBrev");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    motta();
    send("sak.nyeOpplysninger");
    for (var steg : List.of("bekreftBrev", "publiserBrev", "vurderNyttOmBrevet")) {
      var oppgave = oppgave(steg);
      assertThat(grupper(oppgave)).containsExactly("koordinator");
      assertThat(oppgave.getDueDate()).isEqualTo(Modellbonner.FRIST);
      assertThat(oppgave.getDescription()).hasSizeGreaterThan(80);
      assertThat(motor.getFormService().getTaskFormData(oppgave.getId()).getCamundaFormRef().getKey())
          .isEqualTo("oppdrag-brev-" + steg.toLowerCase());
      assertThat(motor.getFormService().getDeployedTaskForm(oppgave.getId())).isNotNull();
    }
    assertThat(BONNER.fristerSpurt).containsExactlyInAnyOrder("bekreftBrev", "publiserBrev", "vurderNyttOmBrevet");
    fullfor("vurderNyttOmBrevet");
    BpmnAwareTests.assertThat(brev).hasPassed("opplysningerVurdert").isWaitingAt("bekreftBrev", "publiserBrev");
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    motta();
    fullfor("bekreftBrev");
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
    BpmnAwareTests.assertThat(brev).isWaitingAt("bekreftBrev", "publiserBrev").hasPassed("sakGjenopptatt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sak.paaVent", "sak.nyeOpplysninger"})
  void sakenKanTrekkesUansettHvaSomStaarAapent(String forst) {
    motta();
    send(forst);
    fullfor("publiserBrev");
    send("sak.trekkes");
    BpmnAwareTests.assertThat(brev).isEnded().hasPassed("lukkTrukket", "sakTrukket");
    assertThat(BONNER.delegater).containsExactly("avsluttTrukketSak");
    ingentingStaarIgjen();
  }

  private void fullfor(String steg) {
    fullfor(steg, "BEKREFTET");
  }

  private void fullfor(String steg, String bekreftelse) {
    motor.getTaskService()
        .complete(oppgave(steg).getId(), steg.equals("bekreftBrev") ? Map.of("bekreftelse", bekreftelse) : Map.of());
  }

  private void send(String melding) {
    motor.getRuntimeService().createMessageCorrelation(melding).processInstanceId(brev.getId()).correlate();
  }

  private Task oppgave(String steg) {
    return motor.getTaskService().createTaskQuery().processInstanceBusinessKey(SAKSNUMMER).taskDefinitionKey(steg).singleResult();
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
