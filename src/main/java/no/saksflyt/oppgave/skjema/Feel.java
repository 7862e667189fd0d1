package no.saksflyt.oppgave.skjema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL expressions in forms with the engine's own FEEL; reading one costs far more than evaluating it. */
@Component
class Feel {

  private static final Logger LOGG = LoggerFactory.getLogger(Feel.class);

  private final FeelEngine feel = new Motorens().feel();

  /** What is kept is as little as the forms' own text: there is one for each expression of a form that was deployed. */
  private final Map<String, Optional<ParsedExpression>> lest = new ConcurrentHashMap<>();

  /**
   * @param uttrykk an expression as it stands in a form, with or without the leading equals sign
   * @param navn the names it may use: those without a value are null
   * @param verdier values by name
   * @return its value; null for one that cannot be evaluated, as in the browser
   */
  Object verdi(String uttrykk, Set<String> navn, Map<String, Object> verdier) {
    var kontekst = new HashMap<String, Object>();
    navn.forEach(n -> kontekst.put(n, null));
    kontekst.putAll(verdier);
    var svar = lest.computeIfAbsent(uttrykk, this::les).map(u -> feel.eval(u, kontekst)).filter(s -> s.isRight());
    if (svar.isEmpty()) {
      LOGG.warn("Expression in a form cannot be evaluated: {}", uttrykk);
      return null;
    }
    return svar.get().toOption().get();
  }

  private Optional<ParsedExpression> les(String uttrykk) {
    var svar = feel.parseExpression(uttrykk.startsWith("=") ? uttrykk.substring(1) : uttrykk);
    return svar.isRight() ? Optional.of(svar.toOption().get()) : Optional.empty();
  }

  /** Gives out what the engine's FEEL is made of: its own door reads every expression anew. */
  private static final class Motorens extends ScalaFeelEngine {

    private Motorens() {
      super(List.of());
    }

    private FeelEngine feel() {
      return feelEngine;
    }
  }
}
