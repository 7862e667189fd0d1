package no.saksflyt.prosess.motor;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.saksflyt.prosess.uttrykk.Filtergrammatikk;
import no.saksflyt.prosess.uttrykk.Modellgrammatikk;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.Expression;
import org.springframework.stereotype.Component;

/**
 * Puts the grammar into the engine before it is built: models get the closed grammar and the named beans, everything else
 * (stored filters) three functions and no bean at all, and decisions nothing but FEEL.
 */
@Component
class Uttrykksvakt extends AbstractProcessEnginePlugin {

  private final Modellbonner bonner;

  Uttrykksvakt(Modellbonner bonner) {
    this.bonner = bonner;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl motor) {
    Supplier<Modellgrammatikk> modeller = () -> Modellgrammatikk.forMotoren(bonner.metoder(), bonner.delegater());
    var modelluttrykk = new Vaktetuttrykk(modeller::get, new Bonnekart(bonner));
    var filtre = new Filtergrammatikk();
    motor.setExpressionManager(
        new Vaktetuttrykk(() -> filtre, Map.of()) {
          @Override
          public Expression createExpression(String uttrykk) {
            var leser = Vaktparse.leser();
            return leser.isPresent() ? leser.get().createExpression(uttrykk) : super.createExpression(uttrykk);
          }
        });
    motor.setBpmnParseFactory(parser -> new Vaktparse(parser, modelluttrykk, modeller));
    motor.setCustomPreDeployers(List.of(new Tabellvakt()));
    motor.setDmnElProvider(
        uttrykk -> {
          throw new BadUserRequestException("Bare FEEL kan brukes i tabeller: " + uttrykk);
        });
  }
}
