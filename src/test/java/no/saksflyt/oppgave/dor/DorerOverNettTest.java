package no.saksflyt.oppgave.dor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.saksflyt.oppgave.Saksgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guards met from outside: by programs with Basic, and by the web applications with a session. */
class DorerOverNettTest extends Saksgang {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");

  @LocalServerPort private int port;
  @Autowired private ObjectMapper json;

  @Test
  @DisplayName("a program does a step with Basic, and each refusal is a problem in bokmål that tells no ids")
  void program() throws Exception {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    var sti = "/engine-rest/task/" + id;
    problem(basic("saksbehandler", "POST", sti + "/claim", Map.of("userId", "saksbehandler")), 403, "er ikke for deg");
    problem(basic("koordinator", "POST", sti + "/submit-form", Map.of()), 403, "Ta oppgaven");
    assertThat(basic("koordinator", "POST", sti + "/claim", Map.of("userId", "koordinator")).statusCode()).isEqualTo(204);
    var feil =
        problem(
            basic("koordinator", "POST", sti + "/submit-form", felter(Map.of("merknad", "x".repeat(4_001)))),
            422,
            "Fyll ut «Enhet»");
    assertThat(feil.path("feil")).extracting(f -> f.path("felt").asText()).containsExactly("enhet", "merknad");
    problem(basic("koordinator", "POST", sti + "/submit-form", felter(Map.of("merknad", "x".repeat(100_000)))), 422, "høyst");
    problem(basic("koordinator", "POST", sti + "/complete", felter(Map.of("enhet", "mars"))), 422, "Enhet");
    problem(basic("koordinator", "POST", sti + "/bpmnError", Map.of("errorCode", "x")), 403, "ikke åpent");
    problem(basic("koordinator", "PUT", sti + "/variables/maal", Map.of("value", "x")), 403, "ikke åpent");
    problem(basic("koordinator", "POST", "/engine-rest/task/finnesikke/claim", Map.of("userId", "koordinator")), 404, "finnes ikke");
    problem(send("koordinator", "POST", sti + "/claim", "{uleselig"), 400, "kunne ikke leses");
    assertThat(basic("koordinator", "POST", sti + "/submit-form", felter(Map.of("enhet", "bosetting"))).statusCode()).isEqualTo(204);
    problem(basic("koordinator", "POST", sti + "/complete", felter(Map.of("enhet", "bosetting"))), 409, "fullført av Kristin Opdal");
  }

  @Test
  @DisplayName("a file, bytes or a Java object for a field is a wrong value, not a fault of ours")
  void underligeTyper() throws Exception {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    var sti = "/engine-rest/task/" + id;
    basic("koordinator", "POST", sti + "/claim", Map.of("userId", "koordinator"));
    for (var verdi :
        List.of(
            Map.of("value", "eA==", "type", "Bytes"),
            Map.of("value", "eA==", "type", "File", "valueInfo", Map.of("filename", "x")),
            Map.of("value", "{uleselig", "type", "Json"),
            Map.of("value", Map.of("a", 1)),
            Map.of("value", 12, "type", "Integer"))) {
      var svar = basic("koordinator", "POST", sti + "/submit-form", Map.of("variables", Map.of("enhet", verdi)));
      assertThat(svar.statusCode()).as("%s: %s", verdi, svar.body()).isIn(400, 422);
      problem(svar, svar.statusCode(), "");
    }
  }

  @Test
  @DisplayName("a restricted case is nowhere: not in lists, counts, by id, as form or in history")
  void begrenset() throws Exception {
    var sak = nySak(true);
    var id = oppgave(sak, "fordelOppdrag").getId();
    var instans = oppgave(sak, "fordelOppdrag").getProcessInstanceId();
    var nokkel = "?processInstanceBusinessKey=" + URLEncoder.encode(sak.toString(), StandardCharsets.UTF_8);
    assertThat(tall("koordinator", "/engine-rest/task/count" + nokkel)).isOne();
    assertThat(tall("saksbehandler", "/engine-rest/task/count" + nokkel)).isZero();
    assertThat(basic("saksbehandler", "GET", "/engine-rest/task" + nokkel, null).body()).isEqualTo("[]");
    for (var del : List.of("", "/form", "/deployed-form", "/form-variables", "/identity-links")) {
      var svar = basic("saksbehandler", "GET", "/engine-rest/task/" + id + del, null);
      assertThat(svar.statusCode()).as("%s %s", del, svar.body()).isEqualTo(404);
      assertThat(svar.body()).doesNotContain("Kartlegging").doesNotContain(sak.toString());
    }
    for (var sti :
        List.of(
            "/engine-rest/process-instance/count?processInstanceIds=" + instans,
            "/engine-rest/variable-instance/count?processInstanceIdIn=" + instans,
            "/engine-rest/history/process-instance/count?processInstanceIds=" + instans,
            "/engine-rest/history/task/count?processInstanceId=" + instans,
            "/engine-rest/history/variable-instance/count?processInstanceId=" + instans)) {
      assertThat(tall("prosesseier", sti)).as(sti).isZero();
      assertThat(tall("admin", sti)).as(sti).isZero();
    }
    assertThat(basic("admin", "GET", "/engine-rest/process-instance/" + instans, null).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("the web applications meet the same guards with a session, and their own back doors are shut")
  void okt() throws Exception {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    var nettleser = nettleser("koordinator");
    var motor = "/camunda/api/engine/engine/default";
    assertThat(nettleser.send("GET", motor + "/task/" + id, null).statusCode()).isEqualTo(200);
    assertThat(nettleser.send("POST", motor + "/task/" + id + "/claim", Map.of("userId", "koordinator")).statusCode()).isEqualTo(204);
    var verdier = nettleser.send("GET", motor + "/task/" + id + "/form-variables?deserializeValues=false", null);
    assertThat(json.readTree(verdier.body()).path("saksversjon").path("value").isNumber()).isTrue();
    problem(nettleser.send("POST", motor + "/task/" + id + "/submit-form", felter(Map.of("enhet", "mars"))), 422, "Enhet");
    problem(nettleser.send("POST", motor + "/task/" + id + "/bpmnEscalation", Map.of()), 403, "ikke åpent");
    problem(nettleser.send("POST", "/camunda/api/admin/setup/default/user/create", Map.of()), 403, "ikke åpent");
    problem(nettleser.send("GET", "/camunda/api/cockpit/plugin/base/default/incident/count", null), 403, "ikke åpent");
    problem(nettleser.send("POST", motor + "/filter/create", Map.of()), 403, "ikke åpent");
    assertThat(nettleser("admin").send("GET", "/camunda/api/cockpit/plugin/base/default/incident/count", null).statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("Tasklist moves the follow-up date by sending the whole task, and nothing else with it")
  void oppfolgingsdato() throws Exception {
    var sak = nySak();
    var sti = "/engine-rest/task/" + oppgave(sak, "fordelOppdrag").getId();
    basic("koordinator", "POST", sti + "/claim", Map.of("userId", "koordinator"));
    @SuppressWarnings("unchecked")
    Map<String, Object> hel = json.readValue(somTasklist(sti), Map.class);
    hel.keySet().removeAll(List.of("_links", "_embedded"));
    hel.put("followUp", "2077-01-02T12:00:00.000+0100");
    assertThat(basic("koordinator", "PUT", sti, hel).statusCode()).isEqualTo(204);
    assertThat(oppgave(sak, "fordelOppdrag").getFollowUpDate()).isNotNull();
    hel.put("due", "2077-01-02T12:00:00.000+0100");
    problem(basic("koordinator", "PUT", sti, hel), 403, "kan ikke gjøres herfra");
  }

  @Test
  @DisplayName("a draft over the interface: 204, only for whoever has the task, nothing unreadable")
  void kladd() throws Exception {
    var id = oppgave(nySak(), "fordelOppdrag").getId();
    var sti = "/api/oppgave/" + id + "/kladd";
    var kladd = Map.of("verdier", Map.of("merknad", "Halvveis"));
    assertThat(basic("koordinator", "PUT", sti, kladd).statusCode()).isEqualTo(403);
    basic("koordinator", "POST", "/engine-rest/task/" + id + "/claim", Map.of("userId", "koordinator"));
    assertThat(basic("koordinator", "PUT", sti, kladd).statusCode()).isEqualTo(204);
    assertThat(basic("koordinator", "GET", "/engine-rest/task/" + id + "/form-variables", null).body()).contains("Halvveis");
    assertThat(basic("leder", "PUT", sti, kladd).statusCode()).isEqualTo(409);
    assertThat(basic("koordinator", "PUT", sti, Map.of()).statusCode()).isEqualTo(422);
    assertThat(send("koordinator", "PUT", sti, "{uleselig").statusCode()).isEqualTo(400);
    assertThat(basic("koordinator", "PUT", sti, Map.of("verdier", Map.of("merknad", "x".repeat(300_000)))).statusCode())
        .isEqualTo(422);
    assertThat(basic("koordinator", "DELETE", sti, null).statusCode()).isEqualTo(204);
    assertThat(basic("koordinator", "PUT", "/api/oppgave/finnesikke/kladd", kladd).statusCode()).isEqualTo(404);
  }

  private JsonNode problem(HttpResponse<String> svar, int status, String ord) throws IOException {
    assertThat(svar.statusCode()).as(svar.body()).isEqualTo(status);
    assertThat(svar.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    var problem = json.readTree(svar.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asText()).contains(ord);
    assertThat(problem.path("message").asText()).isEqualTo(problem.path("detail").asText());
    assertThat(problem.path("feil").isArray()).isTrue();
    assertThat(svar.body()).doesNotContain("Exception", "camunda", "Cannot", "null").doesNotContainPattern(UUID);
    return problem;
  }

  private static Map<String, Object> felter(Map<String, String> verdier) {
    var variabler = new java.util.HashMap<String, Object>();
    verdier.forEach((navn, verdi) -> variabler.put(navn, Map.of("value", verdi)));
    return Map.of("variables", variabler);
  }

  private long tall(String person, String sti) throws Exception {
    var svar = basic(person, "GET", sti, null);
    assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
    return json.readTree(svar.body()).path("count").asLong(-1);
  }

  private String somTasklist(String sti) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            kall("GET", sti, null).header("Accept", "application/hal+json").header("Authorization", autorisasjon("koordinator")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private HttpResponse<String> basic(String person, String metode, String sti, Object kropp) throws Exception {
    return send(person, metode, sti, kropp == null ? null : json.writeValueAsString(kropp));
  }

  private HttpResponse<String> send(String person, String metode, String sti, String kropp) throws Exception {
    return HttpClient.newHttpClient()
        .send(kall(metode, sti, kropp).header("Authorization", autorisasjon(person)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String autorisasjon(String person) {
    return "Basic " + Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder kall(String metode, String sti, String kropp) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + sti))
        .header("Content-Type", "application/json")
        .method(
            metode,
            kropp == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(kropp));
  }

  private Nettleser nettleser(String person) throws Exception {
    var nettleser = new Nettleser(new CookieManager());
    var side = nettleser.klient().send(kall("GET", "/login", null).build(), HttpResponse.BodyHandlers.ofString()).body();
    var merke = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(side);
    assertThat(merke.find()).as("the login page's token").isTrue();
    var skjema = "username=" + person + "&password=demo&_csrf=" + URLEncoder.encode(merke.group(1), StandardCharsets.UTF_8);
    nettleser
        .klient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(skjema))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    nettleser.send("GET", "/camunda/app/tasklist/default/", null);
    return nettleser;
  }

  /** A session as the web applications have it: their token comes in a cookie and goes back in a header. */
  private final class Nettleser {

    private final CookieManager kaker;
    private final HttpClient klient;

    private Nettleser(CookieManager kaker) {
      this.kaker = kaker;
      this.klient = HttpClient.newBuilder().cookieHandler(kaker).build();
    }

    private HttpClient klient() {
      return klient;
    }

    private HttpResponse<String> send(String metode, String sti, Object kropp) throws Exception {
      var bygg = kall(metode, sti, kropp == null ? null : json.writeValueAsString(kropp));
      kaker.getCookieStore().getCookies().stream()
          .filter(k -> k.getName().equals("XSRF-TOKEN"))
          .findFirst()
          .ifPresent(k -> bygg.header("X-XSRF-TOKEN", k.getValue()));
      return klient.send(bygg.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
