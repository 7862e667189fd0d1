package no.saksflyt.oppgave;

import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** What a task's model tells the person who does it. Whoever asks checks first that the person may see the case. */
@Service
public class Stegbeskrivelse {

  private final TaskService oppgaver;
  private final RepositoryService lager;
  private final Motor motor;

  Stegbeskrivelse(@Lazy TaskService oppgaver, @Lazy RepositoryService lager, Motor motor) {
    this.oppgaver = oppgaver;
    this.lager = lager;
    this.motor = motor;
  }

  /**
   * @param oppgaveId an open task
   * @return what its step says, in the version the task runs by; empty when there is no such task
   */
  public Optional<Steginnhold> av(String oppgaveId) {
    return motor.somSystem(
        "the panel beside a task tells what its step is about",
        () ->
            Optional.ofNullable(oppgaver.createTaskQuery().taskId(oppgaveId).singleResult())
                .map(
                    oppgave ->
                        lager
                            .getBpmnModelInstance(oppgave.getProcessDefinitionId())
                            .<UserTask>getModelElementById(oppgave.getTaskDefinitionKey()))
                .map(steg -> new Steginnhold(beskrivelse(steg), Stegegenskaper.av(steg).get("arbeidsflate"))));
  }

  private static String beskrivelse(UserTask steg) {
    var tekst =
        steg.getDocumentations().stream().map(d -> d.getTextContent().strip()).collect(Collectors.joining("\n"));
    return tekst.isEmpty() ? null : tekst;
  }
}
