package no.saksflyt.prosess.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import no.saksflyt.Systemtest;
import no.saksflyt.prosess.utrulling.Modell;
import no.saksflyt.prosess.utrulling.Modellregister;
import no.saksflyt.prosess.utrulling.Utgave;
import no.saksflyt.prosess.utrulling.Utrulling;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** The three doors process owners use: page, interface for programs, Camunda Modeler's button. */
class ModelldorTest extends Systemtest {

  private static final String FIL = "oppdrag.bpmn";

  @Autowired private TestRestTemplate nett;
  @Autowired private MockMvc web;
  @Autowired private Modellregister register;
  @Autowired private Utrulling utrulling;
  @Autowired private Utgave utgave;

  @AfterEach
  void tilbake() {
    if (register.finn(FIL).orElseThrow().erEgen()) {
      utrulling.taIBrukUtgavens(FIL, utgave, "prosesseier");
    }
  }

  private static String modell(String navn) throws IOException {
    return Files.readString(Path.of("processes/oppdrag/oppdrag.bpmn")).replace("Lever til departementet", navn);
  }

  private static LinkedMultiValueMap<String, Object> deler(String felt, String innhold) {
    var deler = new LinkedMultiValueMap<String, Object>();
    deler.add(
        felt,
        new ByteArrayResource(innhold.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return FIL;
          }
        });
    return deler;
  }

  /** What Camunda Modeler 5 sends: its own fields, then the diagram in a field named as its file. */
  private ResponseEntity<JsonNode> modeler(String person, String innhold) {
    var deler = deler(FIL, innhold);
    deler.add("deployment-name", "oppdrag");
    deler.add("deployment-source", "Camunda Modeler");
    deler.add("enable-duplicate-filtering", "true");
    return nett.withBasicAuth(person, "demo").postForEntity("/modeler/deployment/create", deler, JsonNode.class);
  }

  private ResponseEntity<JsonNode> api(String person, String innhold) {
    return nett.withBasicAuth(person, "demo").postForEntity("/api/prosess/deploy", deler("filer", innhold), JsonNode.class);
  }

  @Test
  @DisplayName("Modeler asks for version and connection, deploys, and gets the definitions it links to")
  void modelerTarIBruk() throws IOException {
    var somEier = nett.withBasicAuth("prosesseier", "demo");
    assertThat(somEier.getForObject("/modeler/version", JsonNode.class).path("version").asText()).startsWith("7.24");
    assertThat(somEier.getForEntity("/modeler/deployment?maxResults=0", JsonNode.class).getStatusCode().value()).isEqualTo(200);
    var svar = modeler("prosesseier", modell("Lever til ministeren"));
    assertThat(svar.getStatusCode().value()).isEqualTo(200);
    assertThat(svar.getBody().path("id").asText()).isNotBlank();
    assertThat(svar.getBody().path("deployedProcessDefinitions").findValuesAsText("key")).contains("oppdrag", "oppdrag-del");
    assertThat(register.finn(FIL)).map(Modell::hvem).hasValue("prosesseier");
  }

  @Test
  @DisplayName("Modeler is refused with the findings in the message it shows, and nothing changes")
  void modelerAvvises() throws IOException {
    var foer = register.alle();
    var svar = modeler("prosesseier", modell("Deliver").replace("kvalitet == 'GODKJENT'", "kvalitet == 'GODKJENNT'"));
    assertThat(svar.getStatusCode().value()).isEqualTo(400);
    assertThat(svar.getBody().path("message").asText())
        .contains("lever", "Deliver".toLowerCase(), "kvalitetGodkjent", "GODKJENT")
        .doesNotContain("kontroll.", "{0}", "??");
    assertThat(register.alle()).isEqualTo(foer);
  }

  @Test
  @DisplayName("Modeler's start button is refused in words")
  void modelerStarterIkke() {
    var svar =
        nett.withBasicAuth("prosesseier", "demo").postForEntity("/modeler/process-definition/oppdrag/start", null, JsonNode.class);
    assertThat(svar.getStatusCode().value()).isEqualTo(403);
    assertThat(svar.getBody().path("message").asText()).contains("Saksflyt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"saksbehandler", "leder", "admin", "revisor", "koordinator"})
  void bareProsesseierenEndrer(String person) throws Exception {
    assertThat(modeler(person, modell("Lever til ministeren")).getStatusCode().value()).isEqualTo(403);
    assertThat(api(person, modell("Lever til ministeren")).getStatusCode().value()).isEqualTo(403);
    web.perform(multipart("/prosess/last-opp").file(fil(modell("Lever til ministeren"))).with(user(person)).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(post("/prosess/modell/" + FIL + "/utgavens").with(user(person)).with(csrf())).andExpect(status().isForbidden());
    web.perform(post("/prosess/modell/" + FIL + "/behold").with(user(person)).with(csrf())).andExpect(status().isForbidden());
    web.perform(post("/prosess/ta-i-bruk").param("forslag", "x").with(user(person)).with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  @DisplayName("without a login or with a wrong password Modeler gets 401")
  void uinnlogget() throws IOException {
    assertThat(nett.getForEntity("/modeler/version", String.class).getStatusCode().value()).isEqualTo(401);
    assertThat(nett.withBasicAuth("prosesseier", "feil").getForEntity("/modeler/version", String.class).getStatusCode().value())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("the interface for programs deploys, or refuses with every finding as problem details")
  void programmer() throws IOException {
    var avvist = api("prosesseier", modell("Deliver"));
    assertThat(avvist.getStatusCode().value()).isEqualTo(422);
    assertThat(avvist.getHeaders().getContentType()).hasToString("application/problem+json");
    assertThat(avvist.getBody().path("feil").get(0).path("felt").asText()).isEqualTo("oppdrag.bpmn#lever");
    assertThat(avvist.getBody().path("feil").get(0).path("kode").asText()).isEqualTo("kontroll.navn.engelsk");
    var godtatt = api("prosesseier", modell("Lever til ministeren"));
    assertThat(godtatt.getStatusCode().value()).isEqualTo(200);
    assertThat(godtatt.getBody().path("utfall").asText()).isEqualTo("TATT_I_BRUK");
    assertThat(godtatt.getBody().path("endret").get(0).asText()).isEqualTo(FIL);
    var uten = nett.withBasicAuth("prosesseier", "demo").postForEntity("/api/prosess/deploy", tom(), JsonNode.class);
    assertThat(uten.getStatusCode().value()).isEqualTo(422);
    assertThat(uten.getBody().path("feil").get(0).path("felt").asText()).isEqualTo("filer");
  }

  private static HttpEntity<LinkedMultiValueMap<String, Object>> tom() {
    var deler = new LinkedMultiValueMap<String, Object>();
    deler.add("bunt", "oppdrag");
    var hoder = new HttpHeaders();
    hoder.setContentType(MediaType.MULTIPART_FORM_DATA);
    return new HttpEntity<>(deler, hoder);
  }

  private static MockMultipartFile fil(String innhold) {
    return new MockMultipartFile("filer", FIL, "text/xml", innhold.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("the page tells what the check found and what differs, and changes nothing before «Ta i bruk»")
  void side() throws Exception {
    var sesjon = new MockHttpSession();
    var foer = register.alle();
    web.perform(multipart("/prosess/last-opp").file(fil(modell("Deliver"))).session(sesjon).with(user("prosesseier")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(Matchers.containsString("det engelske ordet")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("/prosess/ta-i-bruk"))));
    var vurdert =
        web.perform(
                multipart("/prosess/last-opp").file(fil(modell("Lever til ministeren"))).session(sesjon).with(user("prosesseier")).with(csrf()))
            .andExpect(status().isOk())
            .andExpect(content().string(Matchers.containsString("Lever til ministeren")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(register.alle()).isEqualTo(foer);
    var id = Pattern.compile("name=\"forslag\" value=\"([^\"]+)\"").matcher(vurdert);
    assertThat(id.find()).isTrue();
    web.perform(post("/prosess/ta-i-bruk").param("forslag", "gammel").session(sesjon).with(user("prosesseier")).with(csrf()))
        .andExpect(status().isConflict());
    web.perform(post("/prosess/ta-i-bruk").param("forslag", id.group(1)).session(sesjon).with(user("prosesseier")).with(csrf()))
        .andExpect(status().isFound());
    assertThat(register.finn(FIL)).map(Modell::erEgen).hasValue(true);
    web.perform(get("/prosess/modell/" + FIL).with(user("revisor")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Lever til ministeren")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("/utgavens\""))));
    web.perform(post("/prosess/modell/" + FIL + "/utgavens").with(user("prosesseier")).with(csrf())).andExpect(status().isFound());
    assertThat(register.finn(FIL)).map(Modell::erEgen).hasValue(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oppdrag.bpmn", "oppdrag-del.bpmn", "frister.dmn", "oppdrag-kvalitetssikre.form"})
  void hverFilVises(String navn) throws Exception {
    for (var person : new String[] {"prosesseier", "admin", "revisor"}) {
      web.perform(get("/prosess").with(user(person))).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString(navn)));
      web.perform(get("/prosess/modell/" + navn).with(user(person)))
          .andExpect(status().isOk())
          .andExpect(content().string(Matchers.not(Matchers.containsString("??"))));
      web.perform(get("/prosess/fil/" + navn).with(user(person))).andExpect(status().isOk());
    }
    web.perform(get("/prosess/modell/" + navn).with(user("saksbehandler"))).andExpect(status().isForbidden());
    web.perform(get("/prosess/modell/finnes-ikke.bpmn").with(user("prosesseier"))).andExpect(status().isNotFound());
  }

  @Test
  @DisplayName("codes and conditions stand in words beside what the file says")
  void ordForKoder() throws Exception {
    web.perform(get("/prosess/modell/frister.dmn").with(user("prosesseier")))
        .andExpect(content().string(Matchers.containsString("Arbeidsdager")))
        .andExpect(content().string(Matchers.containsString("Dagen oppgaven begynner")))
        .andExpect(content().string(Matchers.containsString("01.01.2020")))
        .andExpect(content().string(Matchers.containsString(">ARBEIDSDAG</code>")));
    web.perform(get("/prosess/modell/oppdrag-kvalitetssikre.form").with(user("prosesseier")))
        .andExpect(
            content().string(Matchers.containsString("Vises når «Er leveransen god nok?» er «Nei, den må tilbake til arbeid»")))
        .andExpect(content().string(Matchers.containsString("Vises når «Sendt tilbake fra lederen fordi» har innhold")))
        .andExpect(content().string(Matchers.not(Matchers.containsString(">null<"))));
  }
}
