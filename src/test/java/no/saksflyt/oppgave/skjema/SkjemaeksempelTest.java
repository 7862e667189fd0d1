package no.saksflyt.oppgave.skjema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.Skjemautfylling.Valg;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every form of every family by its own examples: they pass, and each demand and each limit holds. */
class SkjemaeksempelTest extends Systemtest {

  @Autowired private Skjemaleser leser;
  @Autowired private Skjemakontroll kontroll;

  static Stream<Path> skjemaer() throws IOException {
    try (var filer = Files.walk(Path.of("forms"))) {
      return filer.filter(f -> f.toString().endsWith(".form")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("skjemaer")
  @DisplayName("the examples pass, with every way the form can be chosen through")
  void eksemplene(Path fil) throws IOException {
    var skjema = les(fil);
    assertThat(skjema.felter()).isNotEmpty();
    for (var svar : veier(skjema)) {
      assertThat(kontroll.kontroller(skjema, svar, () -> utfylt(skjema))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("skjemaer")
  @DisplayName("a demanded field that is shown cannot be empty, blank or left out")
  void tomme(Path fil) throws IOException {
    var skjema = les(fil);
    for (var svar : veier(skjema)) {
      for (var felt : synlige(skjema, svar)) {
        if (felt.paakrevd()) {
          for (var tomt : List.of("", "   ")) {
            assertThat(feil(skjema, med(svar, felt, tomt))).as(felt.nokkel()).contains(felt.nokkel());
          }
          assertThat(feil(skjema, med(svar, felt, null))).contains(felt.nokkel());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("skjemaer")
  @DisplayName("4 001 and 100 000 characters, one too many, and characters nothing can keep are told by the field's label")
  void tekster(Path fil) throws IOException {
    var skjema = les(fil);
    for (var svar : veier(skjema)) {
      for (var felt : synlige(skjema, svar)) {
        if (felt.type().startsWith("text")) {
          int lengst = felt.krav().path("maxLength").asInt();
          assertThat(kontroll.kontroller(skjema, med(svar, felt, "æ".repeat(lengst)), () -> utfylt(skjema))).isNotNull();
          for (int lengde : List.of(lengst + 1, 4_001, 100_000)) {
            assertThat(feil(skjema, med(svar, felt, "æ".repeat(lengde)))).as(felt.nokkel()).contains(felt.nokkel());
          }
          assertThat(feil(skjema, med(svar, felt, "a\u0000b"))).contains(felt.nokkel());
          assertThat(feil(skjema, med(svar, felt, "a\uD800"))).contains(felt.nokkel());
          assertThat(feil(skjema, med(svar, felt, Map.of("a", 1)))).contains(felt.nokkel());
        } else {
          for (var galt : List.of("FINNES_IKKE", "[\"FINNES_IKKE\"]", Map.of("a", 1), new Object())) {
            assertThat(feil(skjema, med(svar, felt, galt))).as(felt.nokkel()).contains(felt.nokkel());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("skjemaer")
  @DisplayName("what is hidden, only shown or not declared is dropped")
  void droppes(Path fil) throws IOException {
    var skjema = les(fil);
    for (var svar : veier(skjema)) {
      var alt = new HashMap<>(svar);
      skjema.felter().stream().filter(Felt::skrivebeskyttet).forEach(f -> alt.put(f.variabel(), "forfalsket"));
      alt.put("ikkeDeklarert", "x");
      var godtatt = kontroll.kontroller(skjema, alt, () -> utfylt(skjema));
      assertThat(godtatt).doesNotContainKey("ikkeDeklarert").doesNotContainValue("forfalsket");
      assertThat(godtatt.keySet())
          .isEqualTo(
              synlige(skjema, svar).stream().map(Felt::variabel).collect(java.util.stream.Collectors.toSet()));
    }
  }

  private List<Felt> synlige(Skjema skjema, Map<String, Object> svar) {
    var godtatt = kontroll.kontroller(skjema, svar, () -> utfylt(skjema)).keySet();
    return skjema.felter().stream().filter(f -> godtatt.contains(f.variabel())).toList();
  }

  private List<String> feil(Skjema skjema, Map<String, Object> svar) {
    var funnet = new java.util.ArrayList<String>();
    assertThatThrownBy(() -> kontroll.kontroller(skjema, svar, () -> utfylt(skjema)))
        .isInstanceOfSatisfying(Regelbrudd.class, b -> b.feil().stream().map(Feltfeil::felt).forEach(funnet::add));
    return funnet;
  }

  /** The examples as they stand, and once more for each value of each choice. */
  private static List<Map<String, Object>> veier(Skjema skjema) {
    var eksempel = new LinkedHashMap<String, Object>();
    skjema.felter().stream()
        .filter(f -> !f.skrivebeskyttet())
        .forEach(f -> eksempel.put(f.variabel(), f.oppsett().path("properties").path("eksempel").asText()));
    var veier = Stream.<Map<String, Object>>builder().add(eksempel);
    for (var felt : skjema.felter()) {
      if (felt.type().equals("radio")) {
        felt.oppsett().path("values").forEach(v -> veier.add(med(eksempel, felt, v.path("value").asText())));
      }
    }
    return veier.build().toList();
  }

  private static Map<String, Object> med(Map<String, Object> svar, Felt felt, Object verdi) {
    UnaryOperator<Map<String, Object>> kopi = HashMap::new;
    var ny = kopi.apply(svar);
    ny.put(felt.variabel(), verdi);
    return ny;
  }

  /** What the task offers when it is open is for the form to know: the examples of every field that offers it are among it. */
  private static Map<String, Object> utfylt(Skjema skjema) {
    var verdier = new HashMap<String, Object>();
    skjema.felter().stream()
        .filter(f -> f.oppsett().hasNonNull("valuesKey"))
        .forEach(
            f ->
                verdier.merge(
                    f.oppsett().get("valuesKey").asText(),
                    eksempler(f).map(verdi -> new Valg("Valg " + verdi, verdi)).toList(),
                    (foer, flere) -> Stream.concat(((List<?>) foer).stream(), ((List<?>) flere).stream()).toList()));
    return verdier;
  }

  /** One question's example, or all of a list's. */
  private static Stream<String> eksempler(Felt felt) {
    var eksempel = felt.oppsett().path("properties").path("eksempel").asText();
    return eksempel.startsWith("[")
        ? Stream.of(eksempel.replaceAll("[\\[\\]\"\\s]", "").split(","))
        : Stream.of(eksempel);
  }

  private Skjema les(Path fil) throws IOException {
    return leser.les(fil.getFileName().toString().replace(".form", ""), 1, Files.readAllBytes(fil));
  }
}
