package no.saksflyt.oppgave.skjema;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.vakt.Vaktoppgave;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the form a task was deployed with; a deployed form never changes, so each is read once. */
@Component
class Skjemalager {

  private final ProcessEngine motor;
  private final Motor system;
  private final Skjemaleser leser;
  private final Map<String, Skjema> lest = new ConcurrentHashMap<>();

  Skjemalager(@Lazy ProcessEngine motor, Motor system, Skjemaleser leser) {
    this.motor = motor;
    this.system = system;
    this.leser = leser;
  }

  Skjema til(Vaktoppgave oppgave) {
    var oppsett = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    return system.somSystem(
        "a form is read from its deployment",
        () -> oppsett.getCommandExecutorTxRequired().execute(kontekst -> finn(kontekst, oppgave)));
  }

  private Skjema finn(CommandContext kontekst, Vaktoppgave oppgave) {
    var henvisning = new GetTaskFormCmd(oppgave.id()).execute(kontekst).getCamundaFormRef();
    if (henvisning == null) {
      var steg = oppgave.oppgave();
      return Skjema.ingen(steg.prosess() + "-" + steg.steg().toLowerCase(Locale.ROOT));
    }
    if (!"deployment".equals(henvisning.getBinding())) {
      return les(kontekst, new GetCamundaFormDefinitionCmd(henvisning, oppgave.deployment()).execute(kontekst));
    }
    return lest.computeIfAbsent(
        oppgave.deployment() + " " + henvisning.getKey(),
        nokkel -> les(kontekst, new GetCamundaFormDefinitionCmd(henvisning, oppgave.deployment()).execute(kontekst)));
  }

  private Skjema les(CommandContext kontekst, CamundaFormDefinition definisjon) {
    var fil =
        kontekst
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(definisjon.getDeploymentId(), definisjon.getResourceName());
    return leser.les(definisjon.getKey(), definisjon.getVersion(), fil.getBytes());
  }
}
