package no.saksflyt.prosess.utrulling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.prosess.kontroll.Bunt;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The engine's store of deployed files. */
@Component
class Motorlager {

  private final RepositoryService lager;
  private final Motor motor;

  Motorlager(RepositoryService lager, Motor motor) {
    this.lager = lager;
    this.motor = motor;
  }

  /** Deploys a whole bundle anew; gives the engine's id. */
  String legg(Bunt bunt, Kilde kilde) {
    return motor.somSystem(
        "a checked bundle of models is deployed",
        () -> {
          var bygg = lager.createDeployment().name(bunt.navn()).source(kilde.name());
          bunt.filer().forEach((navn, innhold) -> bygg.addInputStream(navn, new ByteArrayInputStream(innhold)));
          return bygg.deploy().getId();
        });
  }

  /** The files of a deployment. */
  Map<String, byte[]> filer(String deployment) {
    return motor.somSystem(
        "the models in use are read",
        () -> {
          var filer = new HashMap<String, byte[]>();
          for (var navn : lager.getDeploymentResourceNames(deployment)) {
            try (var inn = lager.getResourceAsStream(deployment, navn)) {
              filer.put(navn, inn.readAllBytes());
            } catch (IOException uleselig) {
              throw new UncheckedIOException(uleselig);
            }
          }
          return filer;
        });
  }
}
