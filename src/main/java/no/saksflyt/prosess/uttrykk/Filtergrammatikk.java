package no.saksflyt.prosess.uttrykk;

import java.util.Optional;
import java.util.Set;
import no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The grammar of expressions outside models, in practice those of stored filters: one of three functions, without arguments
 * and without anything done to the answer; and today so and so many days on, for filters on what falls due soon. Source:
 * architecture, section <em>Access</em>.
 */
public final class Filtergrammatikk implements Grammatikk {

  private static final Set<String> FUNKSJONER = Set.of("currentUser", "currentUserGroups", "now");
  private static final String I_DAG = "dateTime";
  private static final Set<String> DAGER_FREM = Set.of("plusDays", "minusDays", "plusWeeks", "minusWeeks");

  @Override
  public Optional<Grammatikkbrudd> brudd(String uttrykk) {
    try {
      var rot = Uttrykkstre.les(uttrykk);
      if (rot instanceof AstText) {
        return Optional.empty();
      }
      if (rot instanceof AstEval && (erFunksjon(rot.getChild(0), FUNKSJONER) || erDag(rot.getChild(0)))) {
        return Optional.empty();
      }
      return Optional.of(new Grammatikkbrudd(Art.FUNKSJON, uttrykk, FUNKSJONER));
    } catch (TreeBuilderException uleselig) {
      return Optional.of(Grammatikkbrudd.av(Art.SYNTAKS, uttrykk));
    }
  }

  private static boolean erFunksjon(Node node, Set<String> tillatte) {
    return node instanceof AstFunction funksjon && tillatte.contains(funksjon.getName()) && funksjon.getParamCount() == 0;
  }

  /** {@code dateTime().plusDays(7)}: one step from now, by a number. */
  private static boolean erDag(Node node) {
    return node instanceof AstMethod kall
        && kall.getChild(0) instanceof AstDot punktum
        && DAGER_FREM.contains(punktum.toString().substring(1).strip())
        && erFunksjon(punktum.getChild(0), Set.of(I_DAG))
        && kall.getChild(1).getCardinality() == 1
        && kall.getChild(1).getChild(0) instanceof AstNumber;
  }
}
