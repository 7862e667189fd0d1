package no.saksflyt.oppgave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
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
 * The way through a model from where a case stands: the people's steps that can come without going back, in the order they come
 * at the latest. Ways back to an earlier step are possible, not planned, and are left out.
 */
class Modellvei {

  /** The role in {@code ${grupper.enhet(execution,'leder')}}. */
  private static final Pattern ENHETSROLLE = Pattern.compile("grupper\\.enhet\\([^,]*,\\s*['\"](\\w+)['\"]");

  /** Every node with those right after it, ways back left out; the nodes in the order of the way. */
  private final Map<FlowNode, List<FlowNode>> framover = new LinkedHashMap<>();

  Modellvei(Process prosess) {
    var ordnet = new ArrayDeque<FlowNode>();
    var neste = new HashMap<FlowNode, List<FlowNode>>();
    prosess.getFlowElements().stream()
        .filter(StartEvent.class::isInstance)
        .map(FlowNode.class::cast)
        .forEach(start -> dybde(start, new HashSet<>(), neste, ordnet));
    ordnet.forEach(node -> framover.put(node, neste.get(node)));
  }

  /**
   * @param aktive ids of the elements where the case stands
   * @return the people's steps to come, nearest first; none when the case stands outside the main way
   */
  List<Modellsteg> etter(Collection<String> aktive) {
    var naas = new HashSet<FlowNode>();
    var kommer = new ArrayList<Modellsteg>();
    framover.forEach(
        (node, etter) -> {
          var her = aktive.contains(node.getId());
          if (her || naas.contains(node)) {
            naas.addAll(etter);
          }
          if (!her && naas.contains(node) && (node instanceof UserTask || node instanceof CallActivity)) {
            kommer.add(new Modellsteg(node.getId(), navn(node), rolle(node)));
          }
        });
    return kommer;
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

  /** Whatever leads on to a node that is still being walked from leads back; a node stands before all it leads on to. */
  private static void dybde(
      FlowNode node, Set<FlowNode> paaVeien, Map<FlowNode, List<FlowNode>> neste, Deque<FlowNode> ordnet) {
    paaVeien.add(node);
    var etter = new ArrayList<FlowNode>();
    neste.put(node, etter);
    for (var vei : node.getOutgoing()) {
      var maal = vei.getTarget();
      if (!paaVeien.contains(maal)) {
        etter.add(maal);
        if (!neste.containsKey(maal)) {
          dybde(maal, paaVeien, neste, ordnet);
        }
      }
    }
    paaVeien.remove(node);
    ordnet.addFirst(node);
  }
}
