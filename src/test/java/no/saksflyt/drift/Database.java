package no.saksflyt.drift;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.saksflyt.Testpostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An empty database of a test's own, that outlives the processes that use it.
 *
 * @param url where it is
 * @param bruker who logs in
 * @param passord with what
 */
public record Database(String url, String bruker, String passord) {

  private static final String TIL =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;QUERY_CACHE_SIZE=256";

  /** What a test's database can run on. */
  enum Slag {
    H2,
    POSTGRES;

    Database ny() {
      return this == H2 ? h2() : postgres();
    }
  }

  /** A file, as the application has by default: it can be opened here only while no process has it. */
  public static Database h2() {
    try {
      var mappe = Path.of("target", "drift").toAbsolutePath();
      Files.createDirectories(mappe);
      return new Database("jdbc:h2:file:" + Files.createTempDirectory(mappe, "h2-") + "/saksflyt" + TIL, "sa", "");
    } catch (IOException ikkeSkrivbar) {
      throw new UncheckedIOException(ikkeSkrivbar);
    }
  }

  /** One more on the test run's own server. */
  static Database postgres() {
    return postgres("");
  }

  private static Database postgres(String etter) {
    EmbeddedPostgres server = Testpostgres.server();
    var navn = "drift_" + UUID.randomUUID().toString().replace("-", "");
    try (var forbindelse = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        var setning = forbindelse.createStatement()) {
      setning.execute("create database " + navn + " " + etter);
    } catch (SQLException ikkeLaget) {
      throw new IllegalStateException(ikkeLaget);
    }
    return new Database(server.getJdbcUrl("postgres", navn), "postgres", "postgres");
  }

  /**
   * What a process that was killed left behind, to be looked at without changing it: opening and closing an H2 file rewrites it, so
   * the look is at a copy, and on one connection.
   */
  JdbcClient etterlatt() {
    return url.startsWith("jdbc:h2:file:")
        ? JdbcClient.create(new SingleConnectionDataSource(filkopi(), bruker, passord, true))
        : jdbc();
  }

  /** @return another with the same in it; nobody may use this one meanwhile */
  Database kopi() {
    return url.startsWith("jdbc:h2:file:") ? new Database(filkopi(), bruker, passord) : postgres("template " + navn());
  }

  private String navn() {
    return url.replaceAll(".*/|[?].*", "");
  }

  private String filkopi() {
    var fil = Path.of(url.substring("jdbc:h2:file:".length(), url.indexOf(';')) + ".mv.db");
    try {
      var kopi = Files.createTempDirectory(fil.getParent(), "kopi-").resolve(fil.getFileName());
      Files.copy(fil, kopi);
      return "jdbc:h2:file:" + kopi.toString().replace(".mv.db", "") + TIL;
    } catch (IOException ikkeKopiert) {
      throw new UncheckedIOException(ikkeKopiert);
    }
  }

  JdbcClient jdbc() {
    return JdbcClient.create(new DriverManagerDataSource(url, bruker, passord));
  }

  /** Arguments for the application. */
  public List<String> argumenter() {
    return List.of(
        "--spring.datasource.url=" + url, "--spring.datasource.username=" + bruker, "--spring.datasource.password=" + passord);
  }
}
