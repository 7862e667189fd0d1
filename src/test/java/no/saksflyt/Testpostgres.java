package no.saksflyt;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL of the test run's own, started once when somebody needs it. */
public final class Testpostgres {

  private static EmbeddedPostgres server;

  private Testpostgres() {}

  /** @return the server, started at the first call */
  public static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      } catch (IOException ikkeStartet) {
        throw new UncheckedIOException(ikkeStartet);
      }
    }
    return server;
  }

  /** Gives a test context PostgreSQL when the run was asked to use it. */
  public static final class Valg implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext kontekst) {
      if (!"postgres".equals(System.getProperty("saksflyt.testdb"))) {
        return;
      }
      var database = server();
      TestPropertyValues.of(
              "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
              "spring.datasource.username=postgres",
              "spring.datasource.password=postgres")
          .applyTo(kontekst);
      // The first to be registered is the last to be closed: a database gone before its users costs half a minute at the end.
      ((DefaultListableBeanFactory) kontekst.getBeanFactory())
          .registerDisposableBean("testpostgres", database::close);
    }
  }
}
