package no.saksflyt.prosess.uttrykk;

import java.util.Optional;
import java.util.Set;
import no.saksflyt.prosess.uttrykk.Grammatikkbrudd.Art;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The grammar of expressions outside models, in practice those of stored filters: one of three functions, without arguments
 * and without anything done to the answer. Source: architecture, section <em>Access</em>.
 */
public final class Filtergrammatikk implements Grammatikk {

  private static final Set<String> FUNKSJONER = Set.of("currentUser", "currentUserGroups", "now");

  @Override
  public Optional<Grammatikkbrudd> brudd(String uttrykk) {
    try {
      var rot = Uttrykkstre.les(uttrykk);
      if (rot instanceof AstText) {
        return Optional.empty();
      }
      if (rot instanceof AstEval
          && rot.getChild(0) instanceof AstFunction funksjon
          && FUNKSJONER.contains(funksjon.getName())
          && funksjon.getParamCount() == 0) {
        return Optional.empty();
      }
      return Optional.of(new Grammatikkbrudd(Art.FUNKSJON, uttrykk, FUNKSJONER));
    } catch (TreeBuilderException uleselig) {
      return Optional.of(Grammatikkbrudd.av(Art.SYNTAKS, uttrykk));
    }
  }
}
