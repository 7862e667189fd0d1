package no.saksflyt.prosess.kontroll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A form that could be read. */
record Skjemafil(String navn, JsonNode innhold) {

  private static final Set<String> UTEN_SVAR = Set.of("text", "group", "table");

  String id() {
    return navn.substring(0, navn.lastIndexOf('.'));
  }

  /** Every component, those in groups too. */
  List<JsonNode> felter() {
    return felter(innhold);
  }

  /** Components a person or the server fills. */
  List<JsonNode> svarfelter() {
    return felter().stream().filter(felt -> !UTEN_SVAR.contains(felt.path("type").asText())).toList();
  }

  Optional<JsonNode> felt(String nokkel) {
    return svarfelter().stream().filter(felt -> felt.path("key").asText().equals(nokkel)).findFirst();
  }

  /** The closed list of values of a field, empty when it has none. */
  static List<String> verdier(JsonNode felt) {
    return StreamSupport.stream(felt.path("values").spliterator(), false).map(v -> v.path("value").asText()).toList();
  }

  /** What findings call a component: its key, or its id where it has no key. */
  static String nokkelEllerId(JsonNode felt) {
    var nokkel = felt.path("key").asText();
    return nokkel.isBlank() ? felt.path("id").asText("?") : nokkel;
  }

  /** The words a person sees at a component. */
  static List<Map.Entry<String, String>> ledetekster(JsonNode felt) {
    var ord = new ArrayList<Map.Entry<String, String>>();
    for (var navn : List.of("label", "dateLabel", "timeLabel", "description", "text")) {
      if (felt.hasNonNull(navn)) {
        ord.add(Map.entry(navn, felt.path(navn).asText()));
      }
    }
    felt.path("values").forEach(v -> ord.add(Map.entry("values", v.path("label").asText())));
    return ord;
  }

  private static List<JsonNode> felter(JsonNode gruppe) {
    var felter = new ArrayList<JsonNode>();
    for (var felt : gruppe.path("components")) {
      felter.add(felt);
      felter.addAll(felter(felt));
    }
    return felter;
  }
}
