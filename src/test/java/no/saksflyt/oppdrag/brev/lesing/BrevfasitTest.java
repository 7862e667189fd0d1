package no.saksflyt.oppdrag.brev.lesing;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader finds exactly what a careful coordinator would register from each letter. */
class BrevfasitTest {

  private static final Path FASIT = Path.of("src/test/resources/brev/fasit");
  private static final Path EGNE = Path.of("src/test/resources/brev/egne");

  @ParameterizedTest
  @ValueSource(strings = {"oppdrag-2024", "tillegg-1-7-2023"})
  @DisplayName("The ministry's own letters, which are not kept here")
  void departementetsBrev(String navn) {
    leses(new Brevfasit(navn, Brevmappe.brev(navn), FASIT.resolve(navn + ".json")));
  }

  @ParameterizedTest
  @MethodSource("egne")
  @DisplayName("Letters of our own writing, one for every form and change")
  void egneBrev(Brevfasit fasit) {
    leses(fasit);
  }

  static List<Brevfasit> egne() {
    return Brevmappe.tekstfiler(EGNE).stream()
        .map(f -> f.getFileName().toString().replace(".txt", ""))
        .map(navn -> new Brevfasit(navn, EGNE.resolve(navn + ".txt"), EGNE.resolve(navn + ".json")))
        .toList();
  }

  private static void leses(Brevfasit fasit) {
    Brevsammenligning svar = fasit.sammenlign();
    System.out.printf("Brevfasit %s: %d av %d felt%n", fasit, svar.riktige(), svar.felt());
    svar.utover().forEach(u -> System.out.println("  utover det ventede: " + u));
    if (!svar.forskjeller().isEmpty()) {
      fail(
          "%s: %d av %d felt, %d forskjeller:%n  %s"
              .formatted(fasit, svar.riktige(), svar.felt(), svar.forskjeller().size(), String.join("\n  ", svar.forskjeller())));
    }
  }
}
