package no.saksflyt.prosess.motor;

import java.util.Map;
import java.util.function.Supplier;
import no.saksflyt.prosess.uttrykk.Grammatikk;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/** Makes expressions for the engine only when they keep to a grammar, and lets them see only the beans it is given. */
class Vaktetuttrykk extends JuelExpressionManager {

  private final Supplier<Grammatikk> grammatikk;

  Vaktetuttrykk(Supplier<Grammatikk> grammatikk, Map<Object, Object> bonner) {
    super(bonner);
    this.grammatikk = grammatikk;
  }

  @Override
  public Expression createExpression(String uttrykk) {
    if (Grammatikk.erUttrykk(uttrykk)) {
      grammatikk
          .get()
          .brudd(uttrykk)
          .ifPresent(
              brudd -> {
                throw new BadUserRequestException("Uttrykket er ikke tillatt her: " + uttrykk);
              });
    }
    return super.createExpression(uttrykk);
  }
}
