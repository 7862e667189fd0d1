package no.saksflyt.drift;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that uses the system as people do, by the doors open to them. */
final class Klient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String rot;

  Klient(int port) {
    this.rot = "http://127.0.0.1:" + port;
  }

  /**
   * @param status the HTTP status
   * @param tekst the body
   */
  record Svar(int status, String tekst) {

    JsonNode json() {
      try {
        return JSON.readTree(tekst);
      } catch (JsonProcessingException uleselig) {
        throw new IllegalStateException(status + ": " + tekst, uleselig);
      }
    }
  }

  boolean lever() {
    try {
      return send(HttpRequest.newBuilder(URI.create(rot + "/actuator/health")).build()).status() == 200;
    } catch (UncheckedIOException ikkeOppe) {
      return false;
    }
  }

  Svar hent(String person, String sti) {
    return send(som(person, sti).GET().build());
  }

  Svar post(String person, String sti, Object innhold) {
    return send(
        som(person, sti)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(skriv(innhold)))
            .build());
  }

  /** Sends a body of another kind, for instance a deployment. */
  Svar post(String person, String sti, String type, byte[] innhold) {
    return send(
        som(person, sti).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(innhold)).build());
  }

  Svar ta(String person, String oppgaveId) {
    return post(person, "/engine-rest/task/" + oppgaveId + "/claim", Map.of("userId", person));
  }

  Svar sendSkjema(String person, String oppgaveId, Map<String, Object> svar) {
    var variabler = new LinkedHashMap<String, Object>();
    svar.forEach((navn, verdi) -> variabler.put(navn, Map.of("value", verdi)));
    return post(person, "/engine-rest/task/" + oppgaveId + "/submit-form", Map.of("variables", variabler));
  }

  /** The case's open tasks as this person sees them. */
  JsonNode oppgaver(String person, String saksnummer) {
    return hent(person, "/engine-rest/task?processInstanceBusinessKey=" + saksnummer + "&maxResults=50").json();
  }

  private HttpRequest.Builder som(String person, String sti) {
    var navn = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(rot + sti))
        .timeout(Duration.ofSeconds(60))
        .header("Accept", "application/json")
        .header("Authorization", "Basic " + navn);
  }

  private Svar send(HttpRequest kall) {
    try {
      var svar = http.send(kall, HttpResponse.BodyHandlers.ofString());
      return new Svar(svar.statusCode(), svar.body());
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    } catch (InterruptedException avbrutt) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(avbrutt);
    }
  }

  private static String skriv(Object innhold) {
    try {
      return JSON.writeValueAsString(innhold);
    } catch (JsonProcessingException ikkeSkrevet) {
      throw new IllegalStateException(ikkeSkrevet);
    }
  }
}
