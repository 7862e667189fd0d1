package no.saksflyt.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import no.saksflyt.oppgave.Saksgang;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guards lean on inside the engine. When one of these fails after an upgrade, the guards must be looked at again. */
class OppgavetjenestenKontraktTest extends Saksgang {

  @Autowired private ProcessEngine motoren;

  @Test
  @DisplayName("the services set before the engine is built are the ones it gives to Spring and to engine-rest")
  void tjenesteneErVaare() {
    assertThat(motoren.getTaskService()).isSameAs(oppgaver);
    assertThat(motoren.getFormService()).isSameAs(skjemaer);
    assertThat(oppgaver.getClass().getPackageName()).startsWith("no.saksflyt");
    assertThat(skjemaer.getClass().getPackageName()).startsWith("no.saksflyt");
    assertThat(EngineUtil.lookupProcessEngine("default").getTaskService()).isSameAs(oppgaver);
  }

  @Test
  @DisplayName("a task read inside a command tells its candidates, its case and its part")
  void oppgavenInnenfra() {
    var sak = underArbeid();
    var id = oppgave(sak, "arbeidMedDel").getId();
    motor.somSystem(
        "a contract is held",
        () ->
            oppsett()
                .getCommandExecutorTxRequired()
                .execute(
                    kontekst -> {
                      var oppgave = kontekst.getTaskManager().findTaskById(id);
                      assertThat(oppgave.getCandidates()).extracting(k -> k.getGroupId()).containsExactly("bosettingsaksbehandler");
                      assertThat(oppgave.getProcessInstance().getBusinessKey()).isEqualTo(sak.toString());
                      assertThat(oppgave.getVariable("delId")).isEqualTo("1");
                      return null;
                    }));
  }

  @Test
  @DisplayName("a task's form is found in its own deployment, with the version the engine gave it")
  void skjemaetsDeployment() {
    var oppgave = oppgave(nySak(), "fordelOppdrag");
    motor.somSystem(
        "a contract is held",
        () ->
            oppsett()
                .getCommandExecutorTxRequired()
                .execute(
                    kontekst -> {
                      var deployment =
                          kontekst
                              .getProcessEngineConfiguration()
                              .getDeploymentCache()
                              .findDeployedProcessDefinitionById(oppgave.getProcessDefinitionId())
                              .getDeploymentId();
                      var henvisning = new GetTaskFormCmd(oppgave.getId()).execute(kontekst).getCamundaFormRef();
                      var skjema = new GetCamundaFormDefinitionCmd(henvisning, deployment).execute(kontekst);
                      assertThat(skjema.getKey()).isEqualTo("oppdrag-fordeloppdrag");
                      assertThat(skjema.getDeploymentId()).isEqualTo(deployment);
                      assertThat(
                              kontekst
                                  .getResourceManager()
                                  .findResourceByDeploymentIdAndResourceName(deployment, skjema.getResourceName())
                                  .getBytes())
                          .isNotEmpty();
                      return null;
                    }));
  }

  @Test
  @DisplayName("nobody has the engine's own administrators' group, which sees through every circle")
  void ingenIMotorensAdmingruppe() {
    assertThat(oppsett().getAdminGroups()).doesNotContain("admin");
    assertThat(oppsett().getAdminUsers()).doesNotContain("admin");
  }

  private ProcessEngineConfigurationImpl oppsett() {
    return (ProcessEngineConfigurationImpl) motoren.getProcessEngineConfiguration();
  }
}
