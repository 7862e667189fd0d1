package no.saksflyt.prosess.uttrykk;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads expressions into trees with the engine's own parser, so that what is judged is what will run. */
final class Uttrykkstre {

  private Uttrykkstre() {}

  /**
   * @param uttrykk a text that may hold expressions
   * @return the tree's root
   * @throws TreeBuilderException when it cannot be read
   */
  static Node les(String uttrykk) {
    return (Node) new Builder(Feature.METHOD_INVOCATIONS).build(uttrykk).getRoot();
  }

  static List<Node> barn(Node node) {
    var barn = new ArrayList<Node>();
    for (int i = 0; i < node.getCardinality(); i++) {
      barn.add(node.getChild(i));
    }
    return barn;
  }
}
