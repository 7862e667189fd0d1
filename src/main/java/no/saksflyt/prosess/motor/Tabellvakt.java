package no.saksflyt.prosess.motor;

import no.saksflyt.prosess.kontroll.Tabellsprak;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Stands before the engine's own deployers: a table in another language than FEEL does not come in. */
final class Tabellvakt implements Deployer {

  @Override
  public void deploy(DeploymentEntity utrulling) {
    for (var fil : utrulling.getResources().values()) {
      if (fil.getName().endsWith(".dmn")) {
        Tabellsprak.fremmed(fil.getBytes())
            .ifPresent(
                sprak -> {
                  throw new BadUserRequestException("Bare FEEL er tillatt i tabeller: " + fil.getName() + " " + sprak);
                });
      }
    }
  }
}
