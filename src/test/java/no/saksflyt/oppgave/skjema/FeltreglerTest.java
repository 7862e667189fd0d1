package no.saksflyt.oppgave.skjema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of field a process owner can put in a form, with what it takes and what it refuses. */
class FeltreglerTest {

  private final ObjectMapper json = new ObjectMapper();
  private final Feel feel = new Feel();
  private final Clock klokke = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Oslo"));
  private final Skjemakontroll kontroll =
      new Skjemakontroll(
          List.of(
              new Tekstregel(),
              new Tallregel(),
              new Avkrysningsregel(),
              new Valgregel(),
              new Flervalgregel(json),
              new Datoregel(klokke)),
          new Valgmuligheter(feel),
          new Synlighet(feel));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"type\":\"textfield\",\"validate\":{\"minLength\":3}} | ab | feil.felt.forKort",
        "{\"type\":\"textfield\",\"validate\":{\"minLength\":3}} | abc | ",
        "{\"type\":\"textfield\",\"validate\":{\"pattern\":\"^[0-9]{9}$\"}} | 12345678 | feil.felt.monster",
        "{\"type\":\"textfield\",\"validate\":{\"pattern\":\"^[0-9]{9}$\"}} | 123456789 | ",
        "{\"type\":\"textfield\",\"validate\":{\"validationType\":\"email\"}} | kari@ | feil.felt.epost",
        "{\"type\":\"textfield\",\"validate\":{\"validationType\":\"email\"}} | kari@imdi.example | ",
        "{\"type\":\"textfield\",\"validate\":{\"validationType\":\"phone\"}} | ring meg | feil.felt.telefon",
        "{\"type\":\"textfield\"} | a\u0000b | feil.felt.tegn",
        "{\"type\":\"textarea\"} | a\u001bb | feil.felt.tegn",
        "{\"type\":\"textarea\"} | a\tb | ",
        "{\"type\":\"number\",\"validate\":{\"min\":1,\"max\":5}} | 0 | feil.felt.forLite",
        "{\"type\":\"number\",\"validate\":{\"min\":1,\"max\":5}} | 6 | feil.felt.forStort",
        "{\"type\":\"number\",\"validate\":{\"min\":1,\"max\":5}} | 5 | ",
        "{\"type\":\"number\"} | tre | feil.felt.tall",
        "{\"type\":\"number\"} | 1E999999999 | feil.felt.tall",
        "{\"type\":\"number\"} | NaN | feil.felt.tall",
        "{\"type\":\"number\",\"decimalDigits\":1} | 1.25 | feil.felt.desimaler",
        "{\"type\":\"checkbox\"} | kanskje | feil.felt.ugyldig",
        "{\"type\":\"checkbox\",\"validate\":{\"required\":true}} | false | feil.felt.mangler",
        "{\"type\":\"checkbox\",\"validate\":{\"required\":true}} | true | ",
        "{\"type\":\"select\",\"values\":[{\"value\":\"A\"}]} | B | feil.felt.valg",
        "{\"type\":\"select\",\"valuesExpression\":\"=[\\\"A\\\",\\\"B\\\"]\"} | B | ",
        "{\"type\":\"taglist\",\"values\":[{\"value\":\"A\"}]} | [\"A\",\"B\"] | feil.felt.valg",
        "{\"type\":\"taglist\",\"values\":[{\"value\":\"A\"}]} | [\"A\"] | ",
        "{\"type\":\"taglist\",\"validate\":{\"required\":true},\"values\":[{\"value\":\"A\"}]} | [] | feil.felt.mangler",
        "{\"type\":\"datetime\",\"subtype\":\"date\"} | 2026-02-30 | feil.felt.dato",
        "{\"type\":\"datetime\",\"subtype\":\"date\"} | 20.11.2026 | feil.felt.dato",
        "{\"type\":\"datetime\",\"subtype\":\"date\"} | +999999999-01-01 | feil.felt.dato",
        "{\"type\":\"datetime\",\"subtype\":\"date\"} | 2026-11-20 | ",
        "{\"type\":\"datetime\",\"subtype\":\"date\",\"disallowPassedDates\":true} | 2026-11-21 | feil.felt.passertDato",
        "{\"type\":\"datetime\",\"subtype\":\"date\",\"disallowPassedDates\":true} | 2026-11-22 | ",
        "{\"type\":\"datetime\",\"subtype\":\"time\"} | 25:00 | feil.felt.klokkeslett",
        "{\"type\":\"datetime\",\"subtype\":\"time\"} | 12:30 | ",
        "{\"type\":\"datetime\",\"subtype\":\"time\"} | 12:30+01:00 | ",
        "{\"type\":\"datetime\",\"subtype\":\"datetime\"} | 2026-11-20T12:30Z | ",
        "{\"type\":\"datetime\",\"subtype\":\"datetime\"} | 2026-11-20 | feil.felt.dato",
      })
  void regel(String felt, String verdi, String kode) {
    var skjema = skjema("{\"components\":[" + felt.replaceFirst("\\{", "{\"key\":\"felt\",\"label\":\"Felt\",") + "]}");
    var funnet = feil(skjema, Map.of("felt", verdi));
    assertThat(funnet).isEqualTo(kode == null ? List.of() : List.of(kode));
  }

  @Test
  @DisplayName("a field hidden by a field that is itself hidden is hidden too")
  void kjede() {
    var skjema =
        skjema(
            """
            {"components":[
              {"type":"radio","key":"a","label":"A","values":[{"value":"JA"},{"value":"NEI"}]},
              {"type":"radio","key":"b","label":"B","values":[{"value":"JA"}],"conditional":{"hide":"=a != \\"JA\\""}},
              {"type":"textfield","key":"c","label":"C","conditional":{"hide":"=b != \\"JA\\""},"validate":{"required":true}}]}
            """);
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("a", "NEI", "b", "JA", "c", "x")), Map::of))
        .containsOnlyKeys("a");
    assertThat(feil(skjema, Map.of("a", "JA", "b", "JA"))).containsExactly("feil.felt.mangler");
  }

  @Test
  @DisplayName("a hidden group hides its fields, and a group's path nests their values")
  void grupper() {
    var skjema =
        skjema(
            """
            {"components":[
              {"type":"checkbox","key":"med","label":"Med"},
              {"type":"group","path":"adresse","conditional":{"hide":"=med != true"},"components":[
                {"type":"textfield","key":"sted","label":"Sted","validate":{"required":true}}]}]}
            """);
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("med", false)), Map::of)).containsOnlyKeys("med");
    assertThat(feil(skjema, Map.of("med", true))).containsExactly("feil.felt.mangler");
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("med", true, "adresse", Map.of("sted", "Oslo"))), Map::of))
        .isEqualTo(new LinkedHashMap<>(Map.of("med", true, "adresse", Map.of("sted", "Oslo"))));
  }

  @Test
  @DisplayName("a condition on a read-only field looks at what the server fills in, not at what comes back")
  void skrivebeskyttet() {
    var skjema =
        skjema(
            """
            {"components":[
              {"type":"textfield","key":"vist","label":"Vist","readonly":true},
              {"type":"textfield","key":"svar","label":"Svar","conditional":{"hide":"=vist = null"},"validate":{"required":true}}]}
            """);
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("vist", "forfalsket")), Map::of)).isEmpty();
    assertThat(feil(skjema, Map.of(), Map.of("vist", "ekte"))).containsExactly("feil.felt.mangler");
  }

  @Test
  @DisplayName("the family is asked only where the check depends on what it gives")
  void spurtOm() {
    var skjema =
        skjema(
            """
            {"components":[
              {"type":"textfield","key":"plan","label":"Plan","readonly":true,"conditional":{"hide":"=plan = null"}},
              {"type":"radio","key":"planlegging","label":"A","values":[{"value":"JA"},{"value":"NEI"}]},
              {"type":"select","key":"hvem","label":"B","valuesKey":"folk","conditional":{"hide":"=planlegging != \\"JA\\""}}]}
            """);
    var spurt = new AtomicInteger();
    Supplier<Map<String, Object>> familien =
        () -> {
          spurt.incrementAndGet();
          return Map.of("folk", List.of("kari"));
        };
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("planlegging", "NEI")), familien)).containsOnlyKeys("planlegging");
    assertThat(spurt).hasValue(0);
    assertThat(kontroll.kontroller(skjema, new HashMap<>(Map.of("planlegging", "JA", "hvem", "kari")), familien))
        .containsEntry("hvem", "kari");
    assertThat(spurt).hasValue(1);
  }

  @Test
  @DisplayName("everything that is wrong is told at once, in the form's order")
  void altPaaEnGang() {
    var skjema =
        skjema(
            """
            {"components":[
              {"type":"textfield","key":"en","label":"En","validate":{"required":true}},
              {"type":"number","key":"to","label":"To"},
              {"type":"datetime","key":"tre","dateLabel":"Tre","subtype":"date"}]}
            """);
    assertThat(feil(skjema, Map.of("to", "x", "tre", "y")))
        .containsExactly("feil.felt.mangler", "feil.felt.tall", "feil.felt.dato");
  }

  private List<String> feil(Skjema skjema, Map<String, Object> svar) {
    return feil(skjema, svar, Map.of());
  }

  private List<String> feil(Skjema skjema, Map<String, Object> svar, Map<String, Object> utfylt) {
    try {
      kontroll.kontroller(skjema, new HashMap<>(svar), () -> new HashMap<>(utfylt));
      return List.of();
    } catch (Regelbrudd brudd) {
      return new ArrayList<>(brudd.feil().stream().map(Feltfeil::kode).toList());
    }
  }

  private Skjema skjema(String fil) {
    return new Skjemaleser(json).les("prove", 1, fil.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
