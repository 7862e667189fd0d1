package no.saksflyt.oppgave.dor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.Systemtest;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has decided about every door of the engine: it is on the list of open ones or on the list of shut ones. */
class MotordorerTest extends Systemtest {

  private static final String NAVNGITT = "/engine/{name}";

  @Test
  @DisplayName("each endpoint of engine-rest is open to somebody or known to be shut, and none is both")
  void motorensEndepunkter() throws IOException {
    var alle =
        Endepunkter.i(new EngineRestApplication()).stream()
            .map(e -> e.replace(" " + NAVNGITT, " "))
            .collect(Collectors.toCollection(TreeSet::new));
    avgjort(alle, "/engine-rest", "motordorer-stengt.txt", 400);
    assertThat(Motordorer.motorens()).allSatisfy(dor -> assertThat(alle).anyMatch(e -> gjelder(dor, e)));
  }

  @Test
  @DisplayName("each endpoint of the web applications is open to somebody or known to be shut, and none is both")
  void webbensEndepunkter() throws IOException {
    var alle = new TreeSet<String>();
    legg(alle, "/admin", Endepunkter.i(new AdminApplication()));
    legg(alle, "/cockpit", Endepunkter.i(new CockpitApplication()));
    legg(alle, "/tasklist", Endepunkter.i(new TasklistApplication()));
    legg(alle, "/welcome", Endepunkter.i(new WelcomeApplication()));
    avgjort(alle, "/camunda/api", "webdorer-stengt.txt", 20);
    assertThat(Motordorer.webbens()).allSatisfy(dor -> assertThat(alle).anyMatch(e -> gjelder(dor, e)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /deployment/create",
        "POST /message",
        "POST /signal",
        "POST /process-instance/1/modification",
        "POST /modification/execute",
        "POST /migration/execute",
        "POST /process-instance/delete",
        "POST /external-task/fetchAndLock",
        "PUT /task/1/variables/maal",
        "POST /task/1/localVariables",
        "POST /process-instance/1/variables",
        "POST /task/1/comment/create",
        "POST /task/1/attachment/create",
        "POST /task/1/bpmnError",
        "POST /task/1/bpmnEscalation",
        "POST /task/1/delegate",
        "POST /task/1/resolve",
        "POST /task/1/identity-links",
        "POST /task/create",
        "DELETE /task/1",
        "POST /process-definition/key/oppdrag/start",
        "POST /process-definition/oppdrag/submit-form",
        "POST /execution/1/signal",
        "POST /authorization/create",
        "POST /user/create",
        "TRACE /task",
        "PATCH /task/1"
      })
  @DisplayName("what leaves a step past its form is shut for everybody, also under the engine's name")
  void alltidStengt(String kall) {
    var ord = kall.split(" ");
    for (var rot : List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine", "/camunda/api/engine/engine/default")) {
      assertThat(Motordorer.finn(ord[0], rot + ord[1])).as(rot).isEmpty();
    }
  }

  @Test
  @DisplayName("a door has one address: other engines, other spellings and second encodings lead nowhere")
  void enAdresse() {
    assertThat(Motordorer.finn("GET", "/engine-rest/engine/default/task")).isPresent();
    assertThat(Motordorer.finn("HEAD", "/engine-rest/task")).isPresent();
    assertThat(Motordorer.finn("OPTIONS", "/engine-rest/task")).isEmpty();
    assertThat(Motordorer.finn("GET", "/engine-rest/engine/annen/task")).isEmpty();
    assertThat(Motordorer.finn("GET", "/engine-rest/Task")).isEmpty();
    assertThat(Motordorer.finn("GET", "/engine-restx/task")).isEmpty();
    assertThat(Motordorer.finn("POST", "/camunda/api/admin/setup/default/user/create")).isEmpty();
    assertThat(Motordorer.finn("POST", "/camunda/api/admin/auth/user/default/login/tasklist")).isEmpty();
    assertThat(Dorsti.av("/engine-rest/task/")).contains("/engine-rest/task");
    assertThat(Dorsti.av("/engine-rest/process-definition/a%3A1")).contains("/engine-rest/process-definition/a:1");
    for (var tvetydig :
        List.of(
            "/engine-rest/%2574ask",
            "/engine-rest//task",
            "/engine-rest/task;a=b",
            "/engine-rest/task%3Ba",
            "/engine-rest/x/../task",
            "/engine-rest/x/%2e%2e/task",
            "/engine-rest/task%2F1",
            "/engine-rest/task%5C1",
            "/engine-rest/task%00",
            "/engine-rest/task%")) {
      assertThat(Dorsti.av(tvetydig)).as(tvetydig).isEmpty();
    }
  }

  @Test
  @DisplayName("only admin makes filters, and only those who lead hand out tasks")
  void roller() {
    assertThat(Motordorer.finn("POST", "/engine-rest/filter/create").orElseThrow().roller()).containsExactly("admin");
    assertThat(Motordorer.finn("POST", "/engine-rest/task/1/assignee").orElseThrow().roller())
        .containsExactly("leder", "teamleder", "koordinator");
  }

  private void avgjort(Set<String> alle, String rot, String fil, int minst) throws IOException {
    var stengte = stengte(fil);
    assertThat(alle).hasSizeGreaterThan(minst);
    var aapne = alle.stream().filter(e -> aapen(rot, e)).collect(Collectors.toSet());
    assertThat(stengte).as("both open and shut").doesNotContainAnyElementsOf(aapne);
    var uavgjort = new TreeSet<>(alle);
    uavgjort.removeAll(aapne);
    uavgjort.removeAll(stengte);
    assertThat(uavgjort).as("nobody has decided about these").isEmpty();
    assertThat(alle).as("shut doors that are no more").containsAll(stengte);
  }

  private static boolean aapen(String rot, String endepunkt) {
    var ord = endepunkt.split(" ");
    return Motordorer.finn(ord[0], rot + ord[1]).isPresent();
  }

  private static boolean gjelder(Dor dor, String endepunkt) {
    var ord = endepunkt.split(" ");
    return dor.gjelder(ord[0], ord[1]);
  }

  private static void legg(Set<String> alle, String rot, Set<String> nye) {
    nye.stream().map(e -> e.replaceFirst(" ", " " + rot)).forEach(alle::add);
  }

  private static Set<String> stengte(String fil) throws IOException {
    try (var inn = MotordorerTest.class.getResourceAsStream(fil)) {
      assertThat(inn).as(fil).isNotNull();
      try (Stream<String> linjer = new String(inn.readAllBytes(), StandardCharsets.UTF_8).lines()) {
        return linjer.map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).collect(Collectors.toSet());
      }
    }
  }
}
