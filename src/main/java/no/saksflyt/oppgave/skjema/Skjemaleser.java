package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a form's file: which fields it has, where their values stand, and what hides them. */
@Component
class Skjemaleser {

  /** The components that hold a value and are known to work; anything else a client sends has no field to belong to. */
  private static final Set<String> MED_VERDI =
      Set.of("textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

  /** Shown only, computed by the browser. */
  private static final Set<String> BEREGNET = Set.of("expression");

  private final ObjectMapper json;

  Skjemaleser(ObjectMapper json) {
    this.json = json;
  }

  Skjema les(String id, int versjon, byte[] fil) {
    try {
      var felter = new ArrayList<Felt>();
      samle(json.readTree(fil).path("components"), List.of(), List.of(), felter);
      return new Skjema(id, versjon, List.copyOf(felter));
    } catch (IOException uleselig) {
      throw new UncheckedIOException("Form " + id + " cannot be read", uleselig);
    }
  }

  private void samle(JsonNode komponenter, List<String> sti, List<String> skjulNaar, List<Felt> felter) {
    for (var en : komponenter) {
      var type = en.path("type").asText();
      var skjules = pluss(skjulNaar, en.path("conditional").path("hide").asText(""));
      if (en.has("components")) {
        samle(en.path("components"), pluss(sti, en.path("path").asText("")), skjules, felter);
      } else if (en.hasNonNull("key") && (MED_VERDI.contains(type) || BEREGNET.contains(type))) {
        var vist = BEREGNET.contains(type) || skrivebeskyttet(en);
        felter.add(new Felt(pluss(sti, en.get("key").asText()), type, etikett(en), skjules, vist, en));
      }
    }
  }

  /** Read-only by an expression is read-only: whether the browser thought so is not for it to say. */
  private static boolean skrivebeskyttet(JsonNode felt) {
    var leses = felt.path("readonly");
    return leses.isTextual() ? !leses.asText().isBlank() : leses.asBoolean(false) || felt.path("disabled").asBoolean(false);
  }

  private static String etikett(JsonNode felt) {
    return Stream.of("label", "dateLabel", "timeLabel", "key")
        .map(navn -> felt.path(navn).asText("").strip())
        .filter(tekst -> !tekst.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Dots in keys and paths are steps downwards too. */
  private static List<String> pluss(List<String> foran, String mer) {
    if (mer.isBlank()) {
      return foran;
    }
    var ledd = mer.strip().startsWith("=") ? Stream.of(mer.strip()) : Stream.of(mer.strip().split("\\."));
    return Stream.concat(foran.stream(), ledd).toList();
  }
}
