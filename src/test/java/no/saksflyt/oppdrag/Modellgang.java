package no.saksflyt.oppdrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** How the models are walked in a bare engine: who starts, completes, sends and fires, and what is left afterwards. */
public abstract class Modellgang {

  protected static final String SAKSNUMMER = "2026/000001";
  protected static final Map<String, Object> START =
      Map.of("saksnummer", SAKSNUMMER, "tittel", "Kartlegg bosettingskapasiteten", "maal", "Mål 1");

  protected static final Modellbonner BONNER = new Modellbonner();

  protected ProcessEngine motor;
  protected ProcessInstance sak;

  protected static ProcessCoverageInMemProcessEngineConfiguration oppsett(String navn) {
    return oppsett(navn, Map.of());
  }

  /** With what only one family's models call. */
  protected static ProcessCoverageInMemProcessEngineConfiguration oppsett(String navn, Map<Object, Object> egne) {
    var oppsett = new ProcessCoverageInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:" + navn + ";DB_CLOSE_DELAY=-1");
    oppsett.setProcessEngineName(navn);
    oppsett.setHistory("full");
    oppsett.setJobExecutorActivate(false);
    oppsett.setDatabaseSchemaUpdate("create-drop");
    var bonner = new HashMap<>(BONNER.alle());
    bonner.putAll(egne);
    oppsett.setBeans(bonner);
    return oppsett;
  }

  /** A deployment of these files of the family: models and tables by name, forms by id. */
  protected static DeploymentBuilder bunt(ProcessEngine motor, List<String> modeller, List<String> skjemaer) {
    return bunt(motor, "oppdrag", modeller, skjemaer);
  }

  /** The same for another family. */
  protected static DeploymentBuilder bunt(
      ProcessEngine motor, String familie, List<String> modeller, List<String> skjemaer) {
    var bunt = motor.getRepositoryService().createDeployment().name(familie);
    modeller.forEach(modell -> bunt.addClasspathResource("processes/" + familie + "/" + modell));
    skjemaer.forEach(skjema -> bunt.addClasspathResource("forms/" + familie + "/" + skjema + ".form"));
    return bunt;
  }

  protected abstract ProcessEngine motoren();

  @BeforeEach
  protected void gjorKlar() {
    motor = motoren();
    BpmnAwareTests.init(motor);
    BONNER.nullstill();
    BONNER.aapneDeler.addAll(List.of("11", "12"));
  }

  @AfterEach
  protected void ryddOpp() {
    motor.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().forEach(instans ->
        motor.getRuntimeService().deleteProcessInstance(instans.getId(), "ryddet", true, true));
    var ferdige = motor.getHistoryService().createHistoricProcessInstanceQuery().list().stream().map(i -> i.getId()).toList();
    if (!ferdige.isEmpty()) {
      motor.getHistoryService().deleteHistoricProcessInstancesIfExists(ferdige);
    }
    BpmnAwareTests.reset();
  }

  protected void deleneSomErAapne(String... ider) {
    BONNER.aapneDeler.clear();
    Collections.addAll(BONNER.aapneDeler, ider);
  }

  protected void fullfor(String steg) {
    motor.getTaskService().complete(oppgave(steg).getId());
  }

  protected void fullfor(String steg, String rutingsnokkel, String verdi) {
    motor.getTaskService().complete(oppgave(steg).getId(), Map.of(rutingsnokkel, verdi));
  }

  protected void fullfor(String steg, Map<String, Object> svar) {
    motor.getTaskService().complete(oppgave(steg).getId(), svar);
  }

  protected void kjorJobber() {
    motor.getManagementService().createJobQuery().messages().list()
        .forEach(jobb -> motor.getManagementService().executeJob(jobb.getId()));
  }

  protected void send(String melding) {
    motor.getRuntimeService().createMessageCorrelation(melding).processInstanceId(sak.getId()).correlate();
  }

  protected List<Task> oppgaver(String steg) {
    return motor.getTaskService().createTaskQuery().processInstanceBusinessKey(SAKSNUMMER)
        .taskDefinitionKey(steg).list();
  }

  protected Task oppgave(String steg) {
    assertThat(oppgaver(steg)).as(steg).hasSize(1);
    return oppgaver(steg).get(0);
  }

  protected List<Job> tidsur() {
    return motor.getManagementService().createJobQuery().timers().list();
  }

  protected void venterPaa(String steg) {
    BpmnAwareTests.assertThat(sak).isWaitingAtExactly(steg);
  }

  protected List<String> grupper(Task oppgave) {
    return motor.getTaskService().getIdentityLinksForTask(oppgave.getId()).stream()
        .map(IdentityLink::getGroupId).filter(gruppe -> gruppe != null).toList();
  }

  protected void stegHar(String steg, String gruppe, String ansvarlig) {
    Task oppgave = oppgave(steg);
    assertThat(grupper(oppgave)).containsExactly(gruppe);
    assertThat(oppgave.getAssignee()).isEqualTo(ansvarlig);
    harFristSkjemaOgVeiledning(oppgave, "oppdrag-" + steg.toLowerCase());
  }

  protected void harFristSkjemaOgVeiledning(Task oppgave, String skjema) {
    assertThat(oppgave.getDueDate()).isEqualTo(Modellbonner.FRIST);
    assertThat(oppgave.getDescription()).hasSizeGreaterThan(80);
    assertThat(motor.getFormService().getTaskFormData(oppgave.getId()).getCamundaFormRef().getKey())
        .isEqualTo(skjema);
    assertThat(motor.getFormService().getDeployedTaskForm(oppgave.getId())).isNotNull();
  }

  /** The retry cycle is one minute, half an hour, two hours: three tries are left after the first failure. */
  protected void provesIgjenOmEtMinutt(Job jobb) {
    assertThat(jobb.getRetries()).isEqualTo(3);
    assertThat(jobb.getDuedate()).isCloseTo(new Date(ClockUtil.getCurrentTime().getTime() + 60_000), 10_000);
  }

  protected void erTrukket() {
    BpmnAwareTests.assertThat(sak).isEnded().hasPassed("lukkTrukket", "sakTrukket");
    assertThat(BONNER.delegater).containsExactly("avsluttTrukketSak");
    ingentingStaarIgjen();
  }

  protected void ingentingStaarIgjen() {
    assertThat(motor.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(motor.getRuntimeService().createEventSubscriptionQuery().count()).isZero();
    assertThat(motor.getTaskService().createTaskQuery().count()).isZero();
    assertThat(motor.getManagementService().createJobQuery().count()).isZero();
  }
}
