package no.saksflyt.oppgave.skjema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL expressions in forms with the engine's own FEEL. */
@Component
class Feel {

  private static final Logger LOGG = LoggerFactory.getLogger(Feel.class);

  private final FeelEngine feel;

  Feel() {
    var oppsett = new DefaultDmnEngineConfiguration();
    oppsett.buildEngine();
    feel = oppsett.getFeelEngine();
  }

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
    try {
      return feel.evaluateSimpleExpression(
          uttrykk.startsWith("=") ? uttrykk.substring(1) : uttrykk, Variables.fromMap(kontekst).asVariableContext());
    } catch (FeelException umulig) {
      LOGG.warn("Expression in a form cannot be evaluated: {}", uttrykk);
      return null;
    }
  }
}
