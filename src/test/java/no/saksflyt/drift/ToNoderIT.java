package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.core.io.ClassPathResource;

/** Two nodes on one PostgreSQL, started at the same moment on an empty database, share the work without treading on each other. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToNoderIT {

  private static final int KVITTERINGER = 40;

  private static final Database DATABASE = Database.postgres();
  private static Jarprosess en;
  private static Jarprosess to;

  @BeforeAll
  static void startSamtidig() {
    en = Jarprosess.start(DATABASE);
    to = Jarprosess.start(DATABASE);
    en.oppe();
    to.oppe();
  }

  @AfterAll
  static void stopp() {
    en.close();
    to.close();
  }

  /** A process is called as its file is. */
  private static List<String> forsteVersjoner() throws IOException {
    try (var filer = Files.walk(Path.of("processes"))) {
      return filer
          .map(fil -> fil.getFileName().toString())
          .filter(navn -> navn.endsWith(".bpmn"))
          .map(navn -> navn.replace(".bpmn", " 1"))
          .toList();
    }
  }

  @Test
  @Order(1)
  @DisplayName("two that start at once on an empty database deploy each model once and make each person once")
  void startetSamtidig() throws IOException {
    var base = new Avstemming(DATABASE);
    assertThat(base.liste("select KEY_ || ' ' || VERSION_ from ACT_RE_PROCDEF"))
        .contains("oppdrag 1", "oppdrag-del 1")
        .containsExactlyInAnyOrderElementsOf(forsteVersjoner());
    assertThat(base.liste("select KEY_ || ' ' || VERSION_ from ACT_RE_DECISION_DEF"))
        .contains("frister 1", "oppdragGodkjenning 1")
        .allMatch(versjon -> versjon.endsWith(" 1"))
        .doesNotHaveDuplicates();
    assertThat(base.liste("select id from person where id = 'koordinator'")).hasSize(1);
    assertThat(base.liste("select person || rolle from medlemskap")).doesNotHaveDuplicates();
  }

  @Test
  @Order(2)
  @DisplayName("the same work split over both nodes leaves no half step and no number twice")
  void delerArbeidet() {
    var kvitteringer = new Kvitteringer();
    try (var press = new Arbeidspress(kvitteringer, en.klient(), to.klient()).begynn()) {
      Vent.til(
          Duration.ofSeconds(120), () -> kvitteringer.oppgaver.size() >= KVITTERINGER || !press.uventet().isEmpty());
      press.close();
      assertThat(press.uventet()).as("answers nobody should get").isEmpty();
    }
    assertThat(kvitteringer.oppgaver).as("there was load").hasSizeGreaterThanOrEqualTo(KVITTERINGER);
    assertThat(kvitteringer.saker).as("case numbers").doesNotHaveDuplicates();
    new Avstemming(DATABASE).krevAlt(kvitteringer);
  }

  @Test
  @Order(3)
  @DisplayName("one task completed on both nodes at once: one wins, the other is told so with 409")
  void sammeOppgave() throws Exception {
    for (int runde = 1; runde <= 5; runde++) {
      var id = nyOppgave("2033-%02d".formatted(runde)).get("id").asText();
      assertThat(en.klient().ta("koordinator", id).status()).isEqualTo(204);
      var svar = Skjemasvar.fordelOppdrag;
      var status =
          samtidig(
              () -> en.klient().sendSkjema(svar.hvem(), id, svar.svar()).status(),
              () -> to.klient().sendSkjema(svar.hvem(), id, svar.svar()).status());
      assertThat(status).as("round %s", runde).containsExactlyInAnyOrder(204, 409);
    }
  }

  @Test
  @Order(4)
  @DisplayName("what is due is reminded of once, whichever node is first")
  void paaminnelserEnGang() throws Exception {
    var oppgave = nyOppgave("2034-01");
    var id = oppgave.get("id").asText();
    assertThat(en.klient().ta("koordinator", id).status()).isEqualTo(204);
    var omTreUker =
        LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(21).atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Oslo"));
    var klokke = Map.of("na", omTreUker.toOffsetDateTime().toString());
    for (var node : List.of(en, to)) {
      assertThat(node.klient().post("admin", "/api/demo/klokke", klokke).status()).isEqualTo(200);
    }
    var status =
        samtidig(
            () -> en.klient().post("admin", "/api/demo/jobber", "").status(),
            () -> to.klient().post("admin", "/api/demo/jobber", "").status());
    assertThat(status).containsExactly(200, 200);
    var base = new Avstemming(DATABASE);
    assertThat(base.liste("select oppgave_id from paaminnelse")).contains(id);
    assertThat(base.liste("select person || ' ' || oppgave_id || ' ' || type || ' ' || tekst from varsel"))
        .as("reminders in inboxes")
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  @Order(5)
  @DisplayName("a new deadline table deployed on one node holds on the other at once")
  void nyFristtabell() throws Exception {
    var tabell = new ClassPathResource("processes/felles/frister.dmn").getContentAsString(StandardCharsets.UTF_8);
    var lengre =
        tabell.replaceFirst("(regel_fordelOppdrag_lengde\">\\s*<text>)2(</text>)", "$130$2");
    assertThat(lengre).isNotEqualTo(tabell);
    var svar =
        en.klient().post("prosesseier", "/modeler/deployment/create", "multipart/form-data; boundary=GRENSE", flerdelt(lengre));
    assertThat(svar.status()).as(svar.tekst()).isEqualTo(200);
    var frist = LocalDate.parse(nyOppgave(to.klient(), "2035-01").get("due").asText().substring(0, 10));
    assertThat(frist).isAfter(omArbeidsdager(20));
  }

  /** Earlier than thirty working days from the clock the nodes show, later than two. */
  private static LocalDate omArbeidsdager(int dager) {
    return LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(21L + dager);
  }

  private static byte[] flerdelt(String tabell) {
    var del =
        "--GRENSE\r\nContent-Disposition: form-data; name=\"frister.dmn\"; filename=\"frister.dmn\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
            + tabell
            + "\r\n--GRENSE--\r\n";
    return del.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode nyOppgave(String nummer) {
    return nyOppgave(en.klient(), nummer);
  }

  private static JsonNode nyOppgave(Klient klient, String nummer) {
    var svar =
        klient.post(
            "koordinator",
            "/api/oppdrag",
            Map.of("nummer", nummer, "tittel", "Begge noder " + nummer, "fristtype", "EKSTERN", "frist", "2035-06-30"));
    assertThat(svar.status()).as(svar.tekst()).isEqualTo(201);
    return klient.oppgaver("koordinator", svar.json().get("saksnummer").asText()).get(0);
  }

  private static List<Integer> samtidig(Callable<Integer> foerst, Callable<Integer> saa) throws Exception {
    var folk = Executors.newFixedThreadPool(2);
    try {
      var svar = new ArrayList<Integer>();
      for (Future<Integer> ett : folk.invokeAll(List.of(foerst, saa))) {
        svar.add(ett.get());
      }
      return svar;
    } finally {
      folk.shutdown();
    }
  }
}
