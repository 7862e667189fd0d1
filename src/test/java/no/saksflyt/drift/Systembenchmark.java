package no.saksflyt.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Locale;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Rettighetsregister;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures and prints; no time makes it fail. {@code -Dsaksflyt.bench.antall} is how many open tasks it measures among. What is
 * printed goes to {@code target/maalinger.txt} as well.
 */
@Tag("bench")
class Systembenchmark {

  private static final int ANTALL = Integer.getInteger("saksflyt.bench.antall", 100_000);
  private static final int GANGER = Integer.getInteger("saksflyt.bench.ganger", 30);
  private static final int OPPVARMING = 10;
  private static final String GRUPPE = "bosettingsaksbehandler";
  private static final String TASKLIST = "/camunda/api/engine/engine/default/task";

  /** What happens before each question that is timed. */
  private Maaling.Gjerning roring;

  @ParameterizedTest
  @EnumSource(Database.Slag.class)
  @DisplayName("lists, search, Tasklist and a whole case, among many open tasks")
  void store(Database.Slag slag) throws Exception {
    maskin();
    var database = slag.ny();
    try (var app = new Applikasjon(database)) {
      var tid = new Befolkning(app).bygg(ANTALL);
      var jdbc = app.av(JdbcClient.class);
      roring = roring(jdbc);
      skriv(
          slag + ": " + tall(jdbc, "ACT_RU_TASK") + " open tasks in " + tall(jdbc, "sak") + " cases, made in " + tid.toSeconds()
              + " s");
      sider(slag, app);
      tasklist(slag, app);
    }
    helSak(slag, database, database.kopi());
  }

  /**
   * H2 answers a question from memory as long as none of its tables has changed. Somewhere in a directorate something always has,
   * so one task and one case are written anew, as they were, before each question.
   */
  private static Maaling.Gjerning roring(JdbcClient jdbc) {
    var oppgave = jdbc.sql("select max(ID_) from ACT_RU_TASK").query(String.class).single();
    var sak = jdbc.sql("select max(saksnummer) from sak").query(String.class).single();
    return () -> {
      jdbc.sql("update ACT_RU_TASK set PRIORITY_ = PRIORITY_ where ID_ = ?").param(oppgave).update();
      jdbc.sql("update sak set versjon = versjon where saksnummer = ?").param(sak).update();
      jdbc.sql("update sakssok set ord = ord where saksnummer = ?").param(sak).update();
    };
  }

  private void sider(Database.Slag slag, Applikasjon app) throws Exception {
    var koordinator = new Nettleserokt(app.port(), "koordinator");
    maal(slag, "board, first page (API)", () -> koordinator.hent("/api/oppfolging?antall=50"));
    maal(slag, "board, one unit (API)", () -> koordinator.hent("/api/oppfolging?enhet=bosetting&antall=50"));
    maal(slag, "board, first page (HTML)", () -> koordinator.hent("/oppfolging"));
    maal(slag, "search, a common word", () -> koordinator.hent("/api/sok?q=kartlegging&antall=20"));
    maal(slag, "search, two words", () -> koordinator.hent("/api/sok?q=kart%20bosetting&antall=20"));
    maal(slag, "search, a number", () -> koordinator.hent("/api/sok?q=1900-017&antall=20"));
    maal(slag, "start page", () -> koordinator.hent("/"));
  }

  /** The same question with the person's rights and without any, in turn; and the door as Tasklist uses it. */
  private void tasklist(Database.Slag slag, Applikasjon app) throws Exception {
    var oppgaver = app.av(TaskService.class);
    var identitet = app.av(IdentityService.class);
    var naa = app.av(Rettighetsregister.class).naa("saksbehandler");
    var begge =
        Maaling.avBegge(
            roring,
            OPPVARMING,
            GANGER,
            () -> {
              identitet.setAuthentication("saksbehandler", new ArrayList<>(naa.grupper()), new ArrayList<>(naa.kretser()));
              try {
                listeOgAntall(oppgaver);
              } finally {
                identitet.clearAuthentication();
              }
            },
            () -> app.av(Motor.class).somSystem("the engine's plain query is timed", () -> listeOgAntall(oppgaver)));
    skriv(slag + ": task list and count, with the person's rights: " + begge[0]);
    skriv(slag + ": task list and count, without authorisation: " + begge[1]);
    skriv(slag + ": task list and count, ratio " + forhold(begge[0], begge[1]));
    var person = new Nettleserokt(app.port(), "saksbehandler");
    var sporring = "?candidateGroup=" + GRUPPE + "&includeAssignedTasks=true";
    maal(
        slag,
        "task list and count, Tasklist's door over HTTP",
        () -> {
          person.hent(TASKLIST + sporring + "&sortBy=dueDate&sortOrder=asc&firstResult=0&maxResults=15");
          person.hent(TASKLIST + "/count" + sporring);
        });
  }

  private static void listeOgAntall(TaskService oppgaver) {
    sporring(oppgaver).orderByDueDate().asc().listPage(0, 15);
    sporring(oppgaver).count();
  }

  private static TaskQuery sporring(TaskService oppgaver) {
    return oppgaver.createTaskQuery().taskCandidateGroup(GRUPPE).includeAssignedTasks();
  }

  /** The engine alone works in a copy of the same database, among as many tasks, instances and rows of history. */
  private void helSak(Database.Slag slag, Database vaar, Database motorens) throws Exception {
    try (var app = new Applikasjon(vaar); var motor = new Motoralene(motorens)) {
      var begge = Maaling.avBegge(() -> {}, OPPVARMING, GANGER, new Smaasak(app)::enSak, motor::enSak);
      skriv(slag + ": a whole small case: " + begge[0]);
      skriv(slag + ": the engine alone with the same model: " + begge[1]);
      skriv(slag + ": a whole small case, ratio " + forhold(begge[0], begge[1]));
    }
  }

  @Test
  @DisplayName("from java -jar on an empty database to the first page, and what then lives on the heap")
  void oppstart() throws Exception {
    maskin();
    var fra = System.nanoTime();
    try (var jar = Jarprosess.demonstrasjon(Database.h2()).oppe()) {
      skriv(String.format(Locale.ROOT, "start-up with demonstration data: %.1f s", (System.nanoTime() - fra) / 1e9));
      jar.klient().hent("koordinator", "/api/oppfolging");
      skriv("live heap after start-up: " + jar.levendeHeap());
    }
  }

  private void maal(Database.Slag slag, String hva, Maaling.Gjerning gjerning) throws Exception {
    skriv(slag + ": " + hva + ": " + Maaling.av(roring, OPPVARMING, GANGER, gjerning));
  }

  private static long tall(JdbcClient jdbc, String tabell) {
    return jdbc.sql("select count(*) from " + tabell).query(Long.class).single();
  }

  private static String forhold(Maaling over, Maaling under) {
    return String.format(Locale.ROOT, "%.2f", over.forhold(under));
  }

  private static void maskin() {
    var last = java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    skriv(
        "machine: " + Runtime.getRuntime().availableProcessors() + " processors, "
            + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB heap at most, load " + last + ", "
            + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java " + System.getProperty("java.version")
            + ", Camunda " + TaskService.class.getPackage().getImplementationVersion()
            + ", H2 " + org.h2.engine.Constants.VERSION + ", PostgreSQL driver " + org.postgresql.util.DriverInfo.DRIVER_VERSION);
  }

  private static void skriv(String linje) {
    System.out.println(linje);
    try {
      Files.writeString(
          Path.of("target", "maalinger.txt"), linje + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException ikkeSkrevet) {
      throw new UncheckedIOException(ikkeSkrevet);
    }
  }
}
