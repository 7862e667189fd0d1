package no.saksflyt.prosess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys one bundle for each family's folder at start, before any page is served: models, forms and tables together, all of
 * them anew when one has changed, nothing when none has.
 */
@Component
class Modelldeployer implements SmartLifecycle {

  /** Before demonstration data and before the web server. */
  static final int FASE = 100;

  private final RepositoryService lager;
  private final Motor motor;
  private boolean ferdig;

  Modelldeployer(RepositoryService lager, Motor motor) {
    this.lager = lager;
    this.motor = motor;
  }

  @Override
  public void start() {
    for (var bunt : List.of("felles", "oppdrag")) {
      motor.somSystem("the models are deployed at start", () -> deploy(bunt));
    }
    ferdig = true;
  }

  private void deploy(String bunt) {
    var filer = new PathMatchingResourcePatternResolver();
    try {
      var bygg = lager.createDeployment().name(bunt).source("saksflyt").enableDuplicateFiltering(false);
      for (var sted : List.of("processes/", "forms/")) {
        for (var fil : filer.getResources("classpath*:" + sted + bunt + "/*.*")) {
          bygg.addInputStream(fil.getFilename(), fil.getInputStream());
        }
      }
      bygg.deploy();
    } catch (IOException uleselig) {
      throw new UncheckedIOException(uleselig);
    }
  }

  @Override
  public void stop() {
    ferdig = false;
  }

  @Override
  public boolean isRunning() {
    return ferdig;
  }

  @Override
  public int getPhase() {
    return FASE;
  }
}
