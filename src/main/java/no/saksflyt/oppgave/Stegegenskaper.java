package no.saksflyt.oppgave;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of a step of a deployed model. */
public final class Stegegenskaper {

  private Stegegenskaper() {}

  /**
   * @param oppgave a step
   * @return what its properties say, by name
   */
  public static Map<String, String> av(UserTask oppgave) {
    if (oppgave.getExtensionElements() == null) {
      return Map.of();
    }
    return oppgave.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
        .flatMap(samling -> samling.getCamundaProperties().stream())
        .filter(p -> p.getCamundaValue() != null && !p.getCamundaValue().isBlank())
        .collect(Collectors.toMap(CamundaProperty::getCamundaName, p -> p.getCamundaValue().strip(), (a, b) -> a));
  }
}
