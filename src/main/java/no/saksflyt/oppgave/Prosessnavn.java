package no.saksflyt.oppgave;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What processes and their steps are called in the models in force, for lists that would otherwise show keys. */
@Component
public class Prosessnavn {

  private final RepositoryService lager;
  private final Motor motor;
  private final Map<String, List<Element>> lest = new ConcurrentHashMap<>();

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
    return navn(Element::brukeroppgave);
  }

  /** @return the name of every task, event and gateway that has one, by its id in the models */
  public Map<String, String> elementer() {
    return navn(element -> true);
  }

  private record Element(String id, String navn, boolean brukeroppgave) {}

  private Map<String, String> navn(Predicate<Element> hvilke) {
    var navn = new LinkedHashMap<String, String>();
    for (var definisjon : gjeldende()) {
      lest.computeIfAbsent(definisjon.getId(), this::les).stream()
          .filter(hvilke)
          .forEach(element -> navn.put(element.id(), element.navn()));
    }
    return Collections.unmodifiableMap(navn);
  }

  private List<ProcessDefinition> gjeldende() {
    return motor.somSystem(
        "names of processes are nobody's secret",
        () -> lager.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list());
  }

  private List<Element> les(String definisjonId) {
    var modell =
        motor.somSystem("names of steps are nobody's secret", () -> lager.getBpmnModelInstance(definisjonId));
    return modell.getModelElementsByType(FlowNode.class).stream()
        .filter(node -> node.getName() != null)
        .map(node -> new Element(node.getId(), node.getName(), node instanceof UserTask))
        .toList();
  }
}
