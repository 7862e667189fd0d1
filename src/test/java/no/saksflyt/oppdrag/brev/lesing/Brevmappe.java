package no.saksflyt.oppdrag.brev.lesing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the ministry's own letters, which are not kept here, and what follows where it is missing. */
final class Brevmappe {

  private static final String VARIABEL = "SAKSFLYT_BREV";
  private static final Path DELT = Path.of("../shared");

  private Brevmappe() {}

  static Path sti() {
    String oppgitt = System.getenv(VARIABEL);
    return oppgitt == null ? DELT.resolve("letters") : Path.of(oppgitt);
  }

  /** @return the letters that are there, none where the folder is missing */
  static List<Path> brev() {
    return tekstfiler(sti());
  }

  /** @return the letter; the test that asks is skipped where it is missing, or fails where it ought to be there */
  static Path brev(String navn) {
    Path brev = sti().resolve(navn + ".txt");
    if (!Files.exists(brev)) {
      mangler(brev);
    }
    return brev;
  }

  /** Skips the test that asks where no letters are found, or fails it where they ought to be there. */
  static void krev() {
    if (brev().isEmpty()) {
      mangler(sti());
    }
  }

  static List<Path> tekstfiler(Path mappe) {
    if (!Files.isDirectory(mappe)) {
      return List.of();
    }
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException feil) {
      throw new UncheckedIOException(feil);
    }
  }

  /** A build server must not pass for lack of letters, unless it is a machine that has never had any. */
  static boolean skalFeile(boolean ci, boolean oppgitt, boolean delt) {
    return ci && (oppgitt || delt);
  }

  private static void mangler(Path sti) {
    boolean ci = "true".equals(System.getenv("CI"));
    boolean oppgitt = System.getenv(VARIABEL) != null;
    String melding = "Fant ikke " + sti.toAbsolutePath().normalize() + ": sett " + VARIABEL
        + " til mappen med departementets brev";
    if (skalFeile(ci, oppgitt, Files.isDirectory(DELT))) {
      fail(melding);
    }
    if (ci) {
      System.out.println("**** DEPARTEMENTETS BREV ER IKKE LEST: " + melding + " ****");
    }
    abort(melding);
  }
}
