package no.saksflyt.prosess.kontroll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a form as a person can read it.
 *
 * @param nokkel its key
 * @param ledetekst its label, or the text shown
 * @param type the kind of field
 * @param paakrevd whether it must be filled
 * @param leses whether the server fills it
 * @param svar the answers one can choose between, value and words
 * @param skjultNaar the condition under which it is hidden as the file has it, empty for a field that is always shown
 */
public record Skjemavisning(
    String nokkel, String ledetekst, String type, boolean paakrevd, boolean leses, Map<String, String> svar, String skjultNaar) {

  /**
   * @param innhold a form file
   * @return its fields in order; none when it cannot be read
   */
  public static List<Skjemavisning> av(byte[] innhold) {
    try {
      return new Skjemafil("x.form", new ObjectMapper().readTree(innhold)).felter().stream().map(Skjemavisning::av).toList();
    } catch (IOException uleselig) {
      return List.of();
    }
  }

  private static Skjemavisning av(JsonNode felt) {
    var ord = Skjemafil.ledetekster(felt);
    return new Skjemavisning(
        felt.path("key").asText(),
        ord.isEmpty() ? "" : ord.get(0).getValue(),
        felt.path("type").asText(),
        felt.path("validate").path("required").asBoolean(),
        felt.path("readonly").asBoolean(),
        svar(felt),
        felt.path("conditional").path("hide").asText().replaceFirst("^=", ""));
  }

  private static Map<String, String> svar(JsonNode felt) {
    var svar = new LinkedHashMap<String, String>();
    felt.path("values").forEach(ett -> svar.put(ett.path("value").asText(), ett.path("label").asText()));
    return svar;
  }
}
