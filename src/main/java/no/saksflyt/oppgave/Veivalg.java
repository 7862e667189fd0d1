package no.saksflyt.oppgave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which ways out of a gateway a case can take, and which it ordinarily takes. What has been answered decides where it is known; what
 * is still to be answered is open. Of open ways, one that depends on yes or no ({@code ${direktor}}) is the exception, and of the
 * others the one with the most steps left is the ordinary: the short ones end the case early.
 */
class Veivalg {

  private static final Pattern LIK = Pattern.compile("\\$\\{\\s*(\\w+)\\s*==\\s*'([^']*)'\\s*}");
  private static final Pattern JA_NEI = Pattern.compile("\\$\\{\\s*(!?)\\s*(\\w+)\\s*}");

  private final Map<String, Object> kjent;
  private final ToIntFunction<FlowNode> stegIgjen;

  /**
   * @param kjent what has been answered and will not be answered anew on the way
   * @param stegIgjen how many of people's steps there are at most from a node on
   */
  Veivalg(Map<String, Object> kjent, ToIntFunction<FlowNode> stegIgjen) {
    this.kjent = kjent;
    this.stegIgjen = stegIgjen;
  }

  /** @return those of the flows out of the node that can be taken */
  Collection<SequenceFlow> mulige(FlowNode node, List<SequenceFlow> ut) {
    if (!(node instanceof ExclusiveGateway valg)) {
      return ut;
    }
    var mulige = new ArrayList<SequenceFlow>();
    for (var flyt : ut) {
      if (flyt.equals(valg.getDefault())) {
        continue;
      }
      var holder = holder(flyt);
      if (!Boolean.FALSE.equals(holder)) {
        mulige.add(flyt);
      }
      if (Boolean.TRUE.equals(holder)) {
        return mulige;
      }
    }
    ut.stream().filter(flyt -> flyt.equals(valg.getDefault())).forEach(mulige::add);
    return mulige;
  }

  /** @return those of the flows out of the node that are ordinarily taken */
  Collection<SequenceFlow> vanlige(FlowNode node, List<SequenceFlow> ut) {
    var mulige = mulige(node, ut);
    if (!(node instanceof ExclusiveGateway) || mulige.size() < 2) {
      return mulige;
    }
    var nektet = mulige.stream().anyMatch(flyt -> jaNei(flyt) == Boolean.FALSE);
    SequenceFlow lengst = null;
    for (var flyt : mulige) {
      var unntak = vilkaar(flyt).isEmpty() ? nektet : jaNei(flyt) == Boolean.TRUE;
      if (!unntak && (lengst == null || igjen(flyt) > igjen(lengst))) {
        lengst = flyt;
      }
    }
    return lengst == null ? mulige : List.of(lengst);
  }

  private int igjen(SequenceFlow flyt) {
    return stegIgjen.applyAsInt(flyt.getTarget());
  }

  /** Whether the flow's condition holds; null while that is open. */
  private Boolean holder(SequenceFlow flyt) {
    var lik = LIK.matcher(vilkaar(flyt));
    if (lik.matches()) {
      return kjent.containsKey(lik.group(1)) ? (Boolean) lik.group(2).equals(kjent.get(lik.group(1))) : null;
    }
    var jaNei = JA_NEI.matcher(vilkaar(flyt));
    if (jaNei.matches() && kjent.containsKey(jaNei.group(2))) {
      return Boolean.TRUE.equals(kjent.get(jaNei.group(2))) == jaNei.group(1).isEmpty();
    }
    return null;
  }

  /** TRUE for a flow taken on yes, FALSE for one taken on no, null for others. */
  private static Boolean jaNei(SequenceFlow flyt) {
    var treff = JA_NEI.matcher(vilkaar(flyt));
    return treff.matches() ? (Boolean) treff.group(1).isEmpty() : null;
  }

  private static String vilkaar(SequenceFlow flyt) {
    var vilkaar = flyt.getConditionExpression();
    return vilkaar == null ? "" : vilkaar.getTextContent().strip();
  }
}
