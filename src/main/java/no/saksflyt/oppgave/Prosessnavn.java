package no.saksflyt.oppgave;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What processes and their steps are called in the models in force, for lists that would otherwise show keys. */
@Component
public class Prosessnavn {

  private final RepositoryService lager;
  private final Motor motor;
  private final Map<String, Map<String, String>> stegEtterDefinisjon = new ConcurrentHashMap<>();

  Prosessnavn(@Lazy RepositoryService lager, Motor motor) {
    this.lager = lager;
    this.motor = motor;
  }

  /** @return every process's name by its key, in the keys' order */
  public Map<String, String> prosesser() {
    var navn = new LinkedHashMap<String, String>();
    for (var definisjon : gjeldende()) {
      navn.put(definisjon.getKey(), definisjon.getName() == null ? definisjon.getKey() : definisjon.getName());
    }
    return Collections.unmodifiableMap(navn);
  }

  /** @return every user task's name by its id in the models */
  public Map<String, String> steg() {
    var navn = new LinkedHashMap<String, String>();
    for (var definisjon : gjeldende()) {
      navn.putAll(stegEtterDefinisjon.computeIfAbsent(definisjon.getId(), this::lesSteg));
    }
    return Collections.unmodifiableMap(navn);
  }

  private List<ProcessDefinition> gjeldende() {
    return motor.somSystem(
        "names of processes are nobody's secret",
        () -> lager.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list());
  }

  private Map<String, String> lesSteg(String definisjonId) {
    var modell =
        motor.somSystem("names of steps are nobody's secret", () -> lager.getBpmnModelInstance(definisjonId));
    var steg = new LinkedHashMap<String, String>();
    for (var oppgave : modell.getModelElementsByType(UserTask.class)) {
      steg.put(oppgave.getId(), oppgave.getName() == null ? oppgave.getId() : oppgave.getName());
    }
    return steg;
  }
}
