package no.saksflyt.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What models lean on when they ask a table: inputs come from beans, the one answer becomes a variable to route on, and nothing
 * else is left behind.
 */
class BeslutningKontraktTest {

  private static final String TABELL = "processes/oppdrag/oppdrag-godkjenning.dmn";
  private static ProcessEngine motor;
  private static boolean fou;

  /** Called from the model. */
  public static final class Oppdragmodell {

    public boolean fou(DelegateExecution execution) {
      assertThat(execution.getVariable("saksnummer")).isEqualTo("2026/000001");
      return fou;
    }
  }

  @BeforeAll
  static void start() {
    var oppsett = new StandaloneInMemProcessEngineConfiguration();
    oppsett.setJdbcUrl("jdbc:h2:mem:beslutning");
    oppsett.setProcessEngineName("beslutning");
    oppsett.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    oppsett.setDefaultSerializationFormat(Variables.SerializationDataFormats.JSON.getName());
    oppsett.setBeans(Map.of("oppdragModell", new Oppdragmodell()));
    motor = oppsett.buildProcessEngine();
    motor.getRepositoryService().createDeployment().addModelInstance("sporring.bpmn", modell("slag")).addClasspathResource(TABELL).deploy();
    motor.getRepositoryService().createDeployment().addModelInstance("uten.bpmn", modell("slagg")).addClasspathResource(TABELL).deploy();
  }

  @AfterAll
  static void stopp() {
    motor.close();
  }

  private static BpmnModelInstance modell(String inndata) {
    return Bpmn.createExecutableProcess(inndata.equals("slag") ? "sporring" : "uten")
        .camundaHistoryTimeToLive(1)
        .startEvent()
        .businessRuleTask("finn")
        .camundaDecisionRef("oppdragGodkjenning")
        .camundaDecisionRefBinding("deployment")
        .camundaMapDecisionResult("singleEntry")
        .camundaResultVariable("direktor")
        .camundaInputParameter(inndata, "${slaget}")
        .camundaInputParameter("fou", "${oppdragModell.fou(execution)}")
        .exclusiveGateway("valg")
        .condition("direktoren", "${direktor}")
        .userTask("direktoren")
        .endEvent()
        .moveToNode("valg")
        .condition("lederen", "${!direktor}")
        .userTask("lederen")
        .endEvent()
        .done();
  }

  @ParameterizedTest
  @CsvSource({
    "LEVERANSE, false, Mål 1, lederen",
    "LEVERANSE, true, Mål 1, direktoren",
    "LEVERANSE, false, , lederen",
    "AVVIK, false, Mål 2, direktoren",
    "BORTFALL, false, , direktoren",
    "PUBLISERING, true, , direktoren",
    "RAPPORT, false, , direktoren",
    "NOTAT, false, , direktoren",
    "NOE_ANNET, false, , direktoren"
  })
  void svaretFraTabellenAvgjorVeien(String slag, boolean erFou, String maal, String steg) {
    fou = erFou;
    var instans = start("sporring", slag, maal);
    assertThat(motor.getTaskService().createTaskQuery().processInstanceId(instans.getId()).singleResult().getTaskDefinitionKey())
        .isEqualTo(steg);
    assertThat(motor.getRuntimeService().getVariables(instans.getId()))
        .containsEntry("direktor", steg.equals("direktoren"))
        .containsOnlyKeys("saksnummer", "slaget", "maal", "direktor");
  }

  @Test
  @DisplayName("an answer is kept with what it was asked, so that it can be explained afterwards")
  void sporbart() {
    fou = true;
    var instans = start("sporring", "LEVERANSE", "Mål 1");
    var svar =
        motor.getHistoryService().createHistoricDecisionInstanceQuery().processInstanceId(instans.getId()).includeInputs().includeOutputs().singleResult();
    assertThat(svar.getInputs()).extracting(inn -> String.valueOf(inn.getValue())).containsExactlyInAnyOrder("LEVERANSE", "true", "Mål 1");
    assertThat(svar.getOutputs()).singleElement().satisfies(ut -> assertThat(ut.getRuleId()).isEqualTo("rad_direktorenFou"));
  }

  @Test
  @DisplayName("a table that is not given what it asks for answers all the same, by its last row: the check of models must find it")
  void manglerInndata() {
    var instans = start("uten", "LEVERANSE", "Mål 1");
    assertThat(motor.getRuntimeService().getVariable(instans.getId(), "direktor")).isEqualTo(true);
  }

  private static ProcessInstance start(String prosess, String slag, String maal) {
    var variabler = new HashMap<String, Object>();
    variabler.put("saksnummer", "2026/000001");
    variabler.put("slaget", slag);
    variabler.put("maal", maal);
    return motor.getRuntimeService().startProcessInstanceByKey(prosess, variabler);
  }
}
