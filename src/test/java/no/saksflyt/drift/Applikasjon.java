package no.saksflyt.drift;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.Saksflyt;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application inside the test's own process, on a database of the test's choice, where jobs run only when asked to. */
public final class Applikasjon implements AutoCloseable {

  private final ConfigurableApplicationContext kontekst;

  public Applikasjon(Database database, String... ekstra) {
    var argumenter =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--saksflyt.demo.saker=false",
                "--saksflyt.jobber=false",
                "--camunda.bpm.job-execution.enabled=false"));
    argumenter.addAll(database.argumenter());
    argumenter.addAll(List.of(ekstra));
    this.kontekst = new SpringApplication(Saksflyt.class).run(argumenter.toArray(String[]::new));
  }

  public <T> T av(Class<T> type) {
    return kontekst.getBean(type);
  }

  public int port() {
    return kontekst.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    kontekst.close();
  }
}
