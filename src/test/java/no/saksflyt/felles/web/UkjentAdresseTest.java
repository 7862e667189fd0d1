package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.saksflyt.Systemtest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no controller answers, over the net since the container takes part in it. */
class UkjentAdresseTest extends Systemtest {

  private static final String PERSON =
      "Basic " + Base64.getEncoder().encodeToString("koordinator:demo".getBytes(StandardCharsets.UTF_8));

  @LocalServerPort private int port;
  @Autowired private ObjectMapper json;

  @ParameterizedTest
  @CsvSource({
    "GET, /api/finnes-ikke, application/json, */*, 404, Adressen finnes ikke.",
    "DELETE, /api/oppdrag, application/json, */*, 405, 'Adressen finnes, men kan ikke brukes på denne måten.'",
    "POST, /api/oppdrag, text/plain, */*, 415, Innholdstypen støttes ikke her.",
    "GET, /api/oppfolging, application/json, text/csv, 406, Svaret kan ikke gis i det formatet du ba om."
  })
  @DisplayName("programs are answered with problem details in bokmål")
  void programmer(String metode, String sti, String type, String svartype, int status, String detalj) throws Exception {
    var svar = send(metode, sti, type, svartype);
    assertThat(svar.statusCode()).isEqualTo(status);
    assertThat(svar.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    var kropp = json.readTree(svar.body());
    assertThat(kropp.path("status").asInt()).isEqualTo(status);
    assertThat(kropp.path("detail").asText()).isEqualTo(detalj);
    assertThat(kropp.path("instance").asText()).isEqualTo(sti);
    assertThat(kropp.path("feil").isArray()).isTrue();
    assertThat(kropp.has("timestamp")).isFalse();
  }

  @Test
  @DisplayName("a browser still gets the page")
  void nettlesere() throws Exception {
    var svar = send("GET", "/api/finnes-ikke", "application/json", "text/html");
    assertThat(svar.statusCode()).isEqualTo(404);
    assertThat(svar.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }

  private HttpResponse<String> send(String metode, String sti, String type, String svartype) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + sti))
                .header("Authorization", PERSON)
                .header("Content-Type", type)
                .header("Accept", svartype)
                .method(metode, BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString());
  }
}
