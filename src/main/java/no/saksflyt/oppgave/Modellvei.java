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
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The way through a model from where a case stands: the people's steps that can come without going back, in the order they come
 * at the latest, those on the ordinary way apart from the rest ({@link Veivalg}). Ways back to an earlier step are possible, not
 * planned, and are left out.
 */
class Modellvei {

  /** The role in {@code ${grupper.enhet(execution,'leder')}}. */
  private static final Pattern ENHETSROLLE = Pattern.compile("grupper\\.enhet\\([^,]*,\\s*['\"](\\w+)['\"]");

  /** Every node with the flows out of it, ways back left out; the nodes in the order of the way. */
  private final Map<FlowNode, List<SequenceFlow>> framover = new LinkedHashMap<>();

  private final Map<FlowNode, Integer> stegIgjen = new HashMap<>();
  private final List<BoundaryEvent> avbrudd;

  /**
   * The steps to come, nearest first.
   *
   * @param vanlige those on the ordinary way
   * @param andre those that can come besides
   */
  record Steg(List<Modellsteg> vanlige, List<Modellsteg> andre) {}

  Modellvei(Process prosess) {
    var ordnet = new ArrayDeque<FlowNode>();
    var neste = new HashMap<FlowNode, List<SequenceFlow>>();
    prosess.getFlowElements().stream()
        .filter(StartEvent.class::isInstance)
        .map(FlowNode.class::cast)
        .forEach(start -> dybde(start, new HashSet<>(), neste, ordnet));
    ordnet.forEach(node -> framover.put(node, neste.get(node)));
    avbrudd =
        prosess.getFlowElements().stream()
            .filter(BoundaryEvent.class::isInstance)
            .map(BoundaryEvent.class::cast)
            .filter(Modellvei::tarImotSvar)
            .toList();
  }

  /**
   * @param aktive ids of the elements where the case stands
   * @param svart the case's process variables
   * @return the people's steps to come; none when the case stands outside the main way
   */
  Steg etter(Collection<String> aktive, Map<String, Object> svart) {
    var her = framover.keySet().stream().filter(node -> aktive.contains(node.getId())).collect(Collectors.toSet());
    var foran = naas(her, new Veivalg(Map.of(), this::stegIgjen)::mulige);
    var kjent = new HashMap<>(svart);
    kjent.keySet().removeAll(svares(her, foran));
    var valg = new Veivalg(kjent, this::stegIgjen);
    var vanlige = naas(ordinaertUt(her), valg::vanlige);
    var mulige = naas(her, valg::mulige);
    mulige.addAll(vanlige);
    mulige.removeAll(her);
    var steg = new Steg(new ArrayList<>(), new ArrayList<>());
    framover.keySet().stream()
        .filter(node -> mulige.contains(node) && erSteg(node))
        .forEach(
            node ->
                (vanlige.contains(node) ? steg.vanlige() : steg.andre())
                    .add(new Modellsteg(node.getId(), navn(node), rolle(node))));
    return steg;
  }

  /** What others can answer a step with: where the case stands, their answer is the ordinary way on. */
  private Set<FlowNode> ordinaertUt(Set<FlowNode> her) {
    var fra = new HashSet<FlowNode>();
    for (var node : her) {
      fra.add(avbrudd.stream().filter(svar -> svar.getAttachedTo().equals(node)).map(FlowNode.class::cast).findFirst().orElse(node));
    }
    return fra;
  }

  /** The nodes reached from the given ones; from where only ways back lead on, one of those is taken. */
  private Set<FlowNode> naas(Set<FlowNode> fra, BiFunction<FlowNode, List<SequenceFlow>, Collection<SequenceFlow>> ut) {
    var naas = new HashSet<FlowNode>();
    var igjen = new ArrayDeque<FlowNode>();
    for (var node : fra) {
      var videre = framover.getOrDefault(node, List.of());
      (videre.isEmpty() ? node.getOutgoing() : ut.apply(node, videre)).forEach(flyt -> igjen.add(flyt.getTarget()));
    }
    while (!igjen.isEmpty()) {
      var node = igjen.remove();
      if (naas.add(node)) {
        ut.apply(node, framover.getOrDefault(node, List.of())).forEach(flyt -> igjen.add(flyt.getTarget()));
      }
    }
    return naas;
  }

  /** What people's steps here and ahead answer: an earlier answer to the same says nothing of the next. */
  private static Set<String> svares(Set<FlowNode> her, Set<FlowNode> foran) {
    return Stream.concat(her.stream(), foran.stream())
        .filter(UserTask.class::isInstance)
        .map(node -> Stegegenskaper.av((UserTask) node).getOrDefault("ruting", ""))
        .flatMap(ruting -> Stream.of(ruting.split("[,\\s]+")))
        .collect(Collectors.toSet());
  }

  private int stegIgjen(FlowNode node) {
    var kjent = stegIgjen.get(node);
    if (kjent != null) {
      return kjent;
    }
    var flest = framover.getOrDefault(node, List.of()).stream().mapToInt(flyt -> stegIgjen(flyt.getTarget())).max().orElse(0);
    var antall = flest + (erSteg(node) ? 1 : 0);
    stegIgjen.put(node, antall);
    return antall;
  }

  private static boolean erSteg(FlowNode node) {
    return node instanceof UserTask || node instanceof CallActivity;
  }

  private static boolean tarImotSvar(BoundaryEvent hendelse) {
    return hendelse.cancelActivity()
        && hendelse.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
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
      FlowNode node, Set<FlowNode> paaVeien, Map<FlowNode, List<SequenceFlow>> neste, Deque<FlowNode> ordnet) {
    paaVeien.add(node);
    var ut = new ArrayList<SequenceFlow>();
    neste.put(node, ut);
    for (var vei : node.getOutgoing()) {
      var maal = vei.getTarget();
      if (!paaVeien.contains(maal)) {
        ut.add(vei);
        if (!neste.containsKey(maal)) {
          dybde(maal, paaVeien, neste, ordnet);
        }
      }
    }
    paaVeien.remove(node);
    ordnet.addFirst(node);
  }
}
