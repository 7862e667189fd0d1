package no.saksflyt.prosess.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.saksflyt.Systemtest;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine itself refuses open expressions and programs, also when a model comes past every check of ours. */
class UttrykksvaktTest extends Systemtest {

  @Autowired private RepositoryService lager;
  @Autowired private TaskService oppgaver;
  @Autowired private FilterService filtre;
  @Autowired private Motor motor;
  @Autowired private Modellbonner bonner;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${frister.frist(execution,'lever')} | ${execution.processEngineServices.runtimeService}",
        "${frister.frist(execution,'lever')} | ${''.getClass().forName('java.lang.Runtime')}",
        "${frister.frist(execution,'lever')} | ${dataSource.connection}",
        "${navngiving == 'NAVNGITT'} | ${execution.getProcessEngineServices() == null}",
        "${oppdragModell.aapneDeler(execution)} | ${execution.variables.values()}",
        "${frister.paaVentTil(execution)} | ${motor.somSystem('x')}",
        "${avsluttOppdrag} | ${environment}",
        "${avsluttOppdrag} | ${avsluttOppdrag.execute(execution)}",
        "businessKey=\"${saksnummer}\" | businessKey=\"${''.class}\"",
        "name=\"Lever til departementet\" | name=\"${task.execution.processEngine}\"",
        "camunda:delegateExpression=\"${avsluttOppdrag}\" | camunda:class=\"java.lang.Object\"",
        "camunda:delegateExpression=\"${avsluttOppdrag}\" | camunda:type=\"external\" camunda:topic=\"x\"",
        "<camunda:property name=\"ruting\" value=\"kvalitet\" /> | <camunda:script scriptFormat=\"groovy\">1</camunda:script>"
      })
  void modeller(String fra, String til) throws IOException {
    var modell = Files.readString(Path.of("processes/oppdrag/oppdrag.bpmn"));
    assertThat(modell).contains(fra);
    var endret = modell.replace(fra, til);
    assertThatThrownBy(
            () ->
                motor.somSystem(
                    "a test deploys past the check",
                    () -> lager.createDeployment().name("farlig").addString("oppdrag.bpmn", endret).deploy().getId()))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("tillatt");
    assertThat(lager.createDeploymentQuery().deploymentName("farlig").count()).isZero();
  }

  @Test
  @DisplayName("a table in another language than FEEL cannot be asked")
  void tabeller() throws IOException {
    var tabell =
        Files.readString(Path.of("processes/felles/frister.dmn"))
            .replace("<inputExpression id=\"inn_steg_uttrykk\"", "<inputExpression id=\"inn_steg_uttrykk\" expressionLanguage=\"juel\"")
            .replace("<text>steg</text>", "<text>${steg.getClass()}</text>")
            .replace("decision id=\"frister\"", "decision id=\"farlig\"");
    assertThatThrownBy(
            () ->
                motor.somSystem(
                    "a test deploys past the check",
                    () -> {
                      lager.createDeployment().name("farlig").addString("farlig.dmn", tabell).deploy();
                    }))
        .isInstanceOf(ProcessEngineException.class);
    assertThat(lager.createDeploymentQuery().deploymentName("farlig").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${execution.processEngineServices}",
        "${frister.frist(null,'x')}",
        "${grupper}",
        "${motor}",
        "${currentUser().getClass()}"
      })
  void filtre(String uttrykk) {
    assertThatThrownBy(() -> filtrer("saksbehandler", oppgaver.createTaskQuery().taskAssigneeExpression(uttrykk)))
        .isInstanceOf(ProcessEngineException.class)
        .hasRootCauseMessage("Uttrykket er ikke tillatt her: " + uttrykk);
  }

  @Test
  @DisplayName("what filters need works: oneself, one's groups, today and a week on")
  void filtreSomVirker() {
    filtrer("leder", oppgaver.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    filtrer("leder", oppgaver.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
    filtrer("leder", oppgaver.createTaskQuery().dueBeforeExpression("${now()}"));
    filtrer("leder", oppgaver.createTaskQuery().dueBeforeExpression("${dateTime().plusDays(7)}"));
  }

  /** Stores a filter, asks it as this person, and takes it away again. */
  private void filtrer(String person, TaskQuery sporring) {
    var id =
        motor.somSystem(
            "a test stores a filter",
            () -> filtre.saveFilter(filtre.newTaskFilter("prøve " + System.nanoTime()).setOwner(person).setQuery(sporring)).getId());
    try {
      loggInn(person);
      filtre.count(id);
    } finally {
      motor.somSystem("a test takes its filter away", () -> filtre.deleteFilter(id));
    }
  }

  @Test
  @DisplayName("models can name the delegates and the beans with methods for models, and nothing else of the application")
  void bonnene() {
    assertThat(bonner.metoder().keySet()).contains("frister", "grupper", "oppdragModell").doesNotContain("motor", "sakService");
    assertThat(bonner.metoder().get("frister")).containsEntry("frist", 2).doesNotContainKey("getClass");
    assertThat(bonner.delegater()).contains("avsluttOppdrag", "gjenopptaSak", "avsluttTrukketSak");
    assertThat(bonner.hent("dataSource")).isNull();
    assertThat(new Bonnekart(bonner)).doesNotContainKey("dataSource");
  }
}
