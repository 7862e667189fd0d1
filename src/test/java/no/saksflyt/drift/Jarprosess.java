package no.saksflyt.drift;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built jar, running as a process of its own. */
final class Jarprosess implements AutoCloseable {

  private static final Duration OPPSTART = Duration.ofMinutes(4);

  private final Process prosess;
  private final Path logg;
  private final Klient klient;

  private Jarprosess(Process prosess, Path logg, int port) {
    this.prosess = prosess;
    this.logg = logg;
    this.klient = new Klient(port);
  }

  /**
   * Starts the jar without the demonstration's cases and does not wait for it.
   *
   * @param database what it runs on
   * @param ekstra further arguments
   */
  static Jarprosess start(Database database, String... ekstra) {
    try {
      var mappe = Path.of("target", "drift").toAbsolutePath();
      Files.createDirectories(mappe);
      int port = ledigPort();
      var logg = Files.createTempFile(mappe, "jar-" + port + "-", ".log");
      var ordre =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  System.getProperty("saksflyt.jar", "target/saksflyt.jar"),
                  "--server.port=" + port,
                  "--saksflyt.demo.saker=false"));
      ordre.addAll(database.argumenter());
      ordre.addAll(List.of(ekstra));
      var prosess = new ProcessBuilder(ordre).redirectErrorStream(true).redirectOutput(logg.toFile()).start();
      return new Jarprosess(prosess, logg, port);
    } catch (IOException ikkeStartet) {
      throw new UncheckedIOException(ikkeStartet);
    }
  }

  /** Waits until it answers. */
  Jarprosess oppe() {
    var slutt = System.nanoTime() + OPPSTART.toNanos();
    while (System.nanoTime() < slutt) {
      if (!prosess.isAlive()) {
        throw new IllegalStateException("The jar ended with " + prosess.exitValue() + ", see " + logg);
      }
      if (klient.lever()) {
        return this;
      }
      Vent.litt();
    }
    throw new IllegalStateException("The jar was not up in time, see " + logg);
  }

  Klient klient() {
    return klient;
  }

  File logg() {
    return logg.toFile();
  }

  /** SIGKILL: nothing of the process gets a chance to tidy up. */
  void drep() {
    prosess.destroyForcibly();
    vent();
  }

  @Override
  public void close() {
    prosess.destroy();
    try {
      if (!prosess.waitFor(30, TimeUnit.SECONDS)) {
        prosess.destroyForcibly();
      }
    } catch (InterruptedException avbrutt) {
      prosess.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void vent() {
    try {
      prosess.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
    }
  }

  private static int ledigPort() throws IOException {
    try (var prove = new ServerSocket(0)) {
      return prove.getLocalPort();
    }
  }
}
