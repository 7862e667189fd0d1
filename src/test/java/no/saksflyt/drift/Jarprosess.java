package no.saksflyt.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

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
    var argumenter = new ArrayList<>(List.of("--saksflyt.demo.saker=false"));
    argumenter.addAll(List.of(ekstra));
    // Small and quickly up: what is tested here is not speed.
    return start(database, List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), argumenter);
  }

  /** Starts the jar as {@code java -jar} does, with the demonstration's cases, and does not wait for it. */
  static Jarprosess demonstrasjon(Database database) {
    return start(database, List.of(), List.of());
  }

  private static Jarprosess start(Database database, List<String> jvm, List<String> argumenter) {
    try {
      var mappe = Path.of("target", "drift").toAbsolutePath();
      Files.createDirectories(mappe);
      int port = ledigPort();
      var logg = Files.createTempFile(mappe, "jar-" + port + "-", ".log");
      var ordre = new ArrayList<>(List.of(verktoy("java")));
      ordre.addAll(jvm);
      ordre.addAll(List.of("-jar", System.getProperty("saksflyt.jar", "target/saksflyt.jar"), "--server.port=" + port));
      ordre.addAll(database.argumenter());
      ordre.addAll(argumenter);
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

  /** What lives on the heap after a full collection, in MiB; the tool's own words when they are not understood. */
  String levendeHeap() {
    verktoykjoring("GC.run");
    var funnet = Pattern.compile("used (\\d+)K").matcher(verktoykjoring("GC.heap_info"));
    return funnet.find() ? Long.parseLong(funnet.group(1)) / 1024 + " MiB" : "unknown";
  }

  private String verktoykjoring(String ordre) {
    try {
      var kjoring =
          new ProcessBuilder(verktoy("jcmd"), String.valueOf(prosess.pid()), ordre).redirectErrorStream(true).start();
      return new String(kjoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException utenVerktoy) {
      return utenVerktoy.getMessage();
    }
  }

  private static String verktoy(String navn) {
    return Path.of(System.getProperty("java.home"), "bin", navn).toString();
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
