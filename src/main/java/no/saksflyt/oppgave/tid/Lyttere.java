package no.saksflyt.oppgave.tid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import no.saksflyt.hendelse.Hendelse;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hangs our listeners on every user task as models are read, also those a process owner adds. Built-in ones: no model names them
 * and no caller can skip them.
 */
@Component
class Lyttere extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Oppgavelytter> oppgaver;
  private final ObjectProvider<Venterader> venterader;

  Lyttere(ObjectProvider<Oppgavelytter> oppgaver, ObjectProvider<Venterader> venterader) {
    this.oppgaver = oppgaver;
    this.venterader = venterader;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    var fra = motor.getCustomPostBPMNParseListeners();
    var alle = new ArrayList<>(fra == null ? List.of() : fra);
    alle.add(new Opphenger());
    motor.setCustomPostBPMNParseListeners(alle);
  }

  private final class Opphenger extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl omgivelse, ActivityImpl aktivitet) {
      if (aktivitet.getActivityBehavior() instanceof UserTaskActivityBehavior oppgave) {
        var definisjon = oppgave.getTaskDefinition();
        definisjon.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, lytter(Oppgavelytter::opprettet));
        definisjon.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, lytter(Oppgavelytter::tildelt));
        definisjon.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, lytter(Oppgavelytter::endret));
        definisjon.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, lytter(Oppgavelytter::fullfort));
        definisjon.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, lytter(Oppgavelytter::avbrutt));
      }
    }

    /** A hold ends with its case: no timer is left to end it. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity prosess) {
      ExecutionListener slutt =
          utforelse -> {
            var saksnummer = utforelse.getProcessBusinessKey();
            var kalt = utforelse.getSuperExecution() != null;
            if (!kalt && saksnummer != null) {
              venterader.getObject().avslutt(saksnummer, Hendelse.SYSTEM);
            }
          };
      prosess.addBuiltInListener(ExecutionListener.EVENTNAME_END, slutt);
    }

    private TaskListener lytter(BiConsumer<Oppgavelytter, DelegateTask> hendelse) {
      return oppgave -> hendelse.accept(oppgaver.getObject(), oppgave);
    }
  }
}
