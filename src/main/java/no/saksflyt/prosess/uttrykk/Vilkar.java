package no.saksflyt.prosess.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * A flow's condition: comparisons of routing variables with values, joined by and, or, not. Source: architecture, section
 * <em>The guard at every task</em>.
 *
 * @param ledd its comparisons, in order
 */
public record Vilkar(List<Ledd> ledd) {

  /**
   * One comparison.
   *
   * @param variabel the routing variable
   * @param verdi what it is compared with, or null where the variable is itself true or false
   */
  public record Ledd(String variabel, String verdi) {}

  public Vilkar {
    ledd = List.copyOf(ledd);
  }

  /**
   * @param uttrykk a condition
   * @return its comparisons, empty when it is anything else than comparisons
   */
  public static Optional<Vilkar> les(String uttrykk) {
    try {
      var ledd = new ArrayList<Ledd>();
      var rot = Uttrykkstre.les(uttrykk);
      return rot instanceof AstEval && samle(rot.getChild(0), ledd) ? Optional.of(new Vilkar(ledd)) : Optional.empty();
    } catch (TreeBuilderException uleselig) {
      return Optional.empty();
    }
  }

  private static boolean samle(Node node, List<Ledd> ledd) {
    if (node instanceof AstNested) {
      return samle(node.getChild(0), ledd);
    }
    if (node instanceof AstUnary ikke && ikke.getOperator() == AstUnary.NOT) {
      return samle(node.getChild(0), ledd);
    }
    if (node instanceof AstIdentifier navn) {
      return ledd.add(new Ledd(navn.getName(), null));
    }
    if (node instanceof AstBinary binaer) {
      var operator = binaer.getOperator();
      if (operator == AstBinary.AND || operator == AstBinary.OR) {
        return samle(node.getChild(0), ledd) && samle(node.getChild(1), ledd);
      }
      if ((operator == AstBinary.EQ || operator == AstBinary.NE)
          && node.getChild(0) instanceof AstIdentifier navn
          && node.getChild(1) instanceof AstString verdi) {
        return ledd.add(new Ledd(navn.getName(), (String) verdi.eval(null, null)));
      }
    }
    return false;
  }
}
