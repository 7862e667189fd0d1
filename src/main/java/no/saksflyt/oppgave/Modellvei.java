package no.saksflyt.oppgave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The way through a model from where a case stands: the people's steps that lie further from the start. Ways back to an earlier
 * step are possible, not planned, and are left out.
 */
class Modellvei {

  /** The role in {@code ${grupper.enhet(execution,'leder')}}. */
  private static final Pattern ENHETSROLLE = Pattern.compile("grupper\\.enhet\\([^,]*,\\s*['\"](\\w+)['\"]");

  private final Process prosess;
  private final Map<FlowNode, Integer> avstand = new LinkedHashMap<>();

  Modellvei(Process prosess) {
    this.prosess = prosess;
    var start =
        prosess.getFlowElements().stream()
            .filter(StartEvent.class::isInstance)
            .map(FlowNode.class::cast)
            .toList();
    bredde(start, avstand);
  }

  /**
   * @param aktive ids of the elements where the case stands
   * @return the people's steps to come, nearest first; none when the case stands outside the main way
   */
  List<Modellsteg> etter(Collection<String> aktive) {
    var her =
        prosess.getFlowElements().stream()
            .filter(FlowNode.class::isInstance)
            .map(FlowNode.class::cast)
            .filter(node -> aktive.contains(node.getId()) && avstand.containsKey(node))
            .toList();
    if (her.isEmpty()) {
      return List.of();
    }
    var kommet = her.stream().mapToInt(avstand::get).max().orElseThrow();
    var naas = new LinkedHashMap<FlowNode, Integer>();
    bredde(her, naas);
    return naas.keySet().stream()
        .filter(node -> node instanceof UserTask || node instanceof CallActivity)
        .filter(node -> avstand.getOrDefault(node, 0) > kommet && !her.contains(node))
        .sorted(Comparator.comparing(avstand::get))
        .map(node -> new Modellsteg(node.getId(), navn(node), rolle(node)))
        .toList();
  }

  /** @return the element's name, or its id where the model gives none */
  static String navn(FlowElement element) {
    if (element == null) {
      return "";
    }
    return element.getName() == null || element.getName().isBlank() ? nabonavn(element) : element.getName();
  }

  /** A gateway without a name is told by what it waits for. */
  private static String nabonavn(FlowElement element) {
    var etter = new ArrayList<String>();
    if (element instanceof FlowNode node) {
      for (SequenceFlow vei : node.getOutgoing()) {
        var navn = vei.getTarget().getName();
        if (navn != null && !navn.isBlank()) {
          etter.add(navn);
        }
      }
    }
    return String.join(" / ", etter);
  }

  private static String rolle(BaseElement steg) {
    if (!(steg instanceof UserTask oppgave) || oppgave.getCamundaCandidateGroups() == null) {
      return null;
    }
    var grupper = oppgave.getCamundaCandidateGroups();
    var treff = ENHETSROLLE.matcher(grupper);
    if (treff.find()) {
      return treff.group(1);
    }
    return grupper.contains("$") || grupper.contains(",") ? null : grupper.strip();
  }

  private static void bredde(Collection<? extends FlowNode> fra, Map<FlowNode, Integer> avstander) {
    var koe = new ArrayDeque<FlowNode>(fra);
    Set<FlowNode> sett = new HashSet<>(fra);
    fra.forEach(node -> avstander.put(node, 0));
    while (!koe.isEmpty()) {
      var node = koe.removeFirst();
      for (var vei : node.getOutgoing()) {
        if (sett.add(vei.getTarget())) {
          avstander.put(vei.getTarget(), avstander.get(node) + 1);
          koe.add(vei.getTarget());
        }
      }
    }
  }
}
