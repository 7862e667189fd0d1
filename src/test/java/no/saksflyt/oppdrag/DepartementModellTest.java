package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Walks every node and flow of {@code oppdrag-sporsmal} and {@code oppdrag-avvik} in a bare engine; the use cases are stand-ins. */
class DepartementModellTest {

  private static final String SAKSNUMMER = "2026/000004";
  private static final Modellbonner BONNER = new Modellbonner();

  @RegisterExtension
  static final ProcessEngineCoverageExtension MOTOR =
      ProcessEngineCoverageExtension.builder(oppsett()).assertClassCoverageAtLeast(1.0).build();

  private ProcessEngine motor;
  private ProcessInstance instans;

  private static ProcessCoverageInMemProcessEngineConfiguration oppsett() {
    var oppsett = new ProcessCoverageInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:departementmodelltest;DB_CLOSE_DELAY=-1");
    oppsett.setProcessEngineName("departementmodelltest");
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
            .name("departement")
            .addClasspathResource("processes/oppdrag/oppdrag-sporsmal.bpmn")
            .addClasspathResource("processes/oppdrag/oppdrag-avvik.bpmn")
            .addClasspathResource("processes/oppdrag/oppdrag-godkjenning.dmn");
    for (var skjema :
        List.of(
            "sporsmal-sendsporsmal", "sporsmal-registrersvar", "sporsmal-vurdersvar", "avvik-beskrivavvik",
            "avvik-godkjennavvik", "avvik-godkjennavvikdirektor", "avvik-sendavvik", "avvik-registreravvikssvar")) {
      bunt.addClasspathResource("forms/oppdrag/oppdrag-" + skjema + ".form");
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
        .forEach(en -> motor.getRuntimeService().deleteProcessInstance(en.getId(), "ryddet", true, true));
    motor.getHistoryService().createHistoricProcessInstanceQuery().list()
        .forEach(en -> motor.getHistoryService().deleteHistoricProcessInstance(en.getId()));
    BpmnAwareTests.reset();
  }

  @Test
  void svaretPaaEtSporsmalVedSidenAvArbeidetBlirVurdert() {
    sporr(false);
    fullfor("sendSporsmal", Map.of());
    fullfor("registrerSvar", Map.of());
    fullfor("vurderSvar", Map.of());
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("svarVurdert").hasNotPassed("svarMottatt", "svarTilPlanlegging");
    ingentingStaarIgjen();
  }

  @Test
  void svaretPaaEtSporsmalFraPlanleggingenGaarRettTilbakeDit() {
    sporr(true);
    fullfor("sendSporsmal", Map.of());
    svarKommer(Map.of());
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("svarMottatt", "svarTilPlanlegging").hasNotPassed("vurderSvar");
    ingentingStaarIgjen();
  }

  @Test
  void svaretKanKommeMensOppgavenStaarAapen() {
    sporr(false);
    fullfor("sendSporsmal", Map.of());
    BpmnAwareTests.assertThat(instans).isWaitingFor("oppdrag.svar");
    svarKommer(Map.of());
    BpmnAwareTests.assertThat(instans).isWaitingAt("vurderSvar");
    assertThat(oppgave("registrerSvar")).isNull();
  }

  @Test
  void etAvvikSomIkkeErVesentligBlirHosEnheten() {
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "INGEN"));
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("ikkeVesentlig").hasNotPassed("godkjennAvvik");
    ingentingStaarIgjen();
  }

  @Test
  void departementetBlirBareInformertOmTiltakEnhetenGjorSelv() {
    avvik();
    tilSending("TILTAK");
    fullfor("sendAvvik", Map.of());
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("departementetInformert").hasNotPassed("registrerAvvikssvar");
    assertThat(BONNER.delegater).isEmpty();
    ingentingStaarIgjen();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NY_FRIST", "NEDPRIORITERE", "BORTFALL"})
  void ingentingGjennomforesForDepartementetHarGodtattDet(String forslag) {
    avvik();
    tilSending(forslag);
    fullfor("sendAvvik", Map.of());
    BpmnAwareTests.assertThat(instans).isWaitingAt("registrerAvvikssvar");
    assertThat(BONNER.delegater).isEmpty();
    fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("gjennomfor", "avvikAvklart");
    assertThat(BONNER.delegater).containsExactly("gjennomforAvvik");
    ingentingStaarIgjen();
  }

  @Test
  void svaretPaaAvviketKanKommeUtenomOppgaven() {
    avvik();
    tilSending("NY_FRIST");
    fullfor("sendAvvik", Map.of());
    svarKommer(Map.of("avvikssvar", "GODTATT"));
    BpmnAwareTests.assertThat(instans).isEnded().hasPassed("avvikssvarMottatt", "gjennomfor");
    ingentingStaarIgjen();
  }

  @Test
  void etAvslagGaarTilbakeTilSaksansvarligSomEtNyttForslag() {
    avvik();
    tilSending("BORTFALL");
    fullfor("sendAvvik", Map.of());
    svarKommer(Map.of("avvikssvar", "AVSLATT", "henvendelseId", "8"));
    BpmnAwareTests.assertThat(instans).isWaitingAt("beskrivAvvik").hasNotPassed("gjennomfor");
    assertThat(motor.getRuntimeService().getVariable(instans.getId(), "henvendelseId")).isEqualTo("8");
  }

  @Test
  void lederenOgDirektorenKanSendeAvviketTilbake() {
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "RETUR"));
    BpmnAwareTests.assertThat(instans).isWaitingAt("beskrivAvvik");
    fullfor("beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    fullfor("godkjennAvvikDirektor", Map.of("avviksgodkjenning", "RETUR"));
    BpmnAwareTests.assertThat(instans).isWaitingAt("beskrivAvvik").hasNotPassed("sendAvvik");
  }

  @Test
  void tabellenAvgjorOmDirektorenSkalGodkjenne() {
    BONNER.slag = "LEVERANSE";
    BONNER.fou = false;
    avvik();
    fullfor("beskrivAvvik", Map.of("forslag", "TILTAK"));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    BpmnAwareTests.assertThat(instans).isWaitingAt("sendAvvik").hasNotPassed("godkjennAvvikDirektor");
  }

  @Test
  void avviketBlirIkkeBesvartHvisGjennomforingenFeiler() {
    avvik();
    tilSending("BORTFALL");
    fullfor("sendAvvik", Map.of());
    BONNER.lukkingFeiler = true;
    assertThatThrownBy(() -> fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT")))
        .hasMessageContaining("gjennomforAvvik feilet");
    BpmnAwareTests.assertThat(instans).isWaitingAt("registrerAvvikssvar");
  }

  @Test
  void hvertStegHarGruppeFristSkjemaOgVeiledning() {
    var grupper =
        new HashMap<>(
            Map.of(
                "sendSporsmal", "koordinator", "registrerSvar", "koordinator", "vurderSvar", "bosettingsaksbehandler",
                "beskrivAvvik", "bosettingsaksbehandler", "godkjennAvvik", "bosettingleder",
                "godkjennAvvikDirektor", "direktor", "sendAvvik", "koordinator", "registrerAvvikssvar", "koordinator"));
    sporr(false);
    undersok("oppdrag-sporsmal", grupper, "sendSporsmal", Map.of());
    undersok("oppdrag-sporsmal", grupper, "registrerSvar", Map.of());
    undersok("oppdrag-sporsmal", grupper, "vurderSvar", Map.of());
    avvik();
    undersok("oppdrag-avvik", grupper, "beskrivAvvik", Map.of("forslag", "NY_FRIST"));
    undersok("oppdrag-avvik", grupper, "godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    undersok("oppdrag-avvik", grupper, "godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
    undersok("oppdrag-avvik", grupper, "sendAvvik", Map.of());
    undersok("oppdrag-avvik", grupper, "registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    assertThat(grupper).isEmpty();
  }

  @Test
  void bareTillatteVariablerBlirTil() {
    avvik();
    tilSending("NY_FRIST");
    fullfor("sendAvvik", Map.of());
    fullfor("registrerAvvikssvar", Map.of("avvikssvar", "GODTATT"));
    var paaInstansen =
        motor.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
            .filter(v -> v.getActivityInstanceId().equals(instans.getId()))
            .map(HistoricVariableInstance::getName)
            .collect(Collectors.toSet());
    assertThat(paaInstansen)
        .containsExactlyInAnyOrder(
            "saksnummer", "tittel", "maal", "henvendelseId", "forslag", "avviksgodkjenning", "direktor", "avvikssvar");
  }

  private void undersok(String prosess, Map<String, String> grupper, String steg, Map<String, Object> svar) {
    var oppgave = oppgave(steg);
    assertThat(grupper(oppgave)).as(steg).containsExactly(grupper.remove(steg));
    assertThat(oppgave.getDueDate()).as(steg).isEqualTo(Modellbonner.FRIST);
    assertThat(BONNER.fristerSpurt).contains(steg);
    assertThat(oppgave.getDescription()).hasSizeGreaterThan(80);
    assertThat(motor.getFormService().getTaskFormData(oppgave.getId()).getCamundaFormRef().getKey())
        .isEqualTo(prosess + "-" + steg.toLowerCase());
    assertThat(motor.getFormService().getDeployedTaskForm(oppgave.getId())).isNotNull();
    if (steg.equals("vurderSvar") || steg.equals("beskrivAvvik")) {
      assertThat(oppgave.getAssignee()).isEqualTo("saksbehandler");
    }
    fullfor(steg, svar);
  }

  private void tilSending(String forslag) {
    fullfor("beskrivAvvik", Map.of("forslag", forslag));
    fullfor("godkjennAvvik", Map.of("avviksgodkjenning", "GODKJENT"));
    fullfor("godkjennAvvikDirektor", Map.of("avviksgodkjenning", "GODKJENT"));
  }

  private void sporr(boolean planlegges) {
    start("oppdrag-sporsmal", Map.of("planlegges", planlegges));
  }

  private void avvik() {
    start("oppdrag-avvik", Map.of());
  }

  /** Called from the test itself: coverage counts what happens between the set-up and the tear-down. */
  private void start(String prosess, Map<String, Object> ruting) {
    var variabler = new HashMap<String, Object>(ruting);
    variabler.putAll(
        Map.of("saksnummer", SAKSNUMMER, "tittel", "Kartlegging", "maal", "", "henvendelseId", "7"));
    instans = motor.getRuntimeService().startProcessInstanceByKey(prosess, SAKSNUMMER, variabler);
  }

  private void svarKommer(Map<String, Object> ruting) {
    motor.getRuntimeService()
        .createMessageCorrelation("oppdrag.svar")
        .processInstanceId(instans.getId())
        .setVariables(ruting)
        .correlate();
  }

  private void fullfor(String steg, Map<String, Object> svar) {
    motor.getTaskService().complete(oppgave(steg).getId(), svar);
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
