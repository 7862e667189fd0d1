package no.saksflyt.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Regi;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every release's database is kept with cases in every state they can wait in. Today's application starts on it, and today's
 * beans and forms' receivers bring each case to its end by the models it was begun with.
 */
@Tag("full")
class OppgraderingIT {

  /** More rounds than any case has steps left: each round does every task that is open. */
  private static final int RUNDER = 12;

  /** What beside the way asks for an assessment comes first: the case's end would take it away. */
  private static final String AAPNE_OPPGAVER =
      "select saksnummer || ' ' || steg || ' ' || coalesce(del_id, '-') from oppgavefrist"
          + " order by saksnummer, case when steg like 'vurder%' then 0 else 1 end, del_id";

  static Stream<String> utgaver() throws IOException {
    return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:oppgradering/*.sql.gz"))
        .map(Resource::getFilename)
        .sorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("utgaver")
  @DisplayName("cases of an earlier release, in every wait state, come to their end in this one")
  void oppgradert(String utgave) throws IOException {
    var database = Database.h2();
    database.jdbc().sql("runscript from 'classpath:oppgradering/" + utgave + "' compression gzip").update();
    var foer = new Avstemming(database);
    var aapne = foer.liste("select saksnummer from sak where aapen = true");
    assertThat(foer.liste("select distinct steg from oppgavefrist"))
        .as("wait states of the kept database")
        .containsAll(ventetilstander(utgave.replace(".sql.gz", "")));
    assertThat(foer.liste("select ID_ from ACT_RU_JOB where RETRIES_ = 0")).as("failed jobs kept").isNotEmpty();
    try (var app = new Applikasjon(database)) {
      taOppIgjen(app, liste(app, "select aktiv_sak from paavent where aktiv_sak is not null"));
      proevFeiledePaaNytt(app);
      for (int runde = 0; runde < RUNDER && !liste(app, AAPNE_OPPGAVER).isEmpty(); runde++) {
        liste(app, AAPNE_OPPGAVER).forEach(oppgave -> gjor(app, oppgave));
        app.av(Regi.class).kjorForfalteJobber();
      }
      assertThat(liste(app, "select saksnummer || ' ' || status from sak where aapen = true")).isEmpty();
    }
    var etter = new Avstemming(database);
    etter.krevAltAvsluttet();
    assertThat(etter.liste("select saksnummer from sak where status = 'AVSLUTTET'")).containsAll(aapne);
  }

  /** Every user task of the models the release was given out with. */
  private static List<String> ventetilstander(String utgave) throws IOException {
    try (var filer = Files.list(Path.of("src/test/resources/modeller", utgave, "oppdrag"))) {
      return filer
          .filter(fil -> fil.toString().endsWith(".bpmn"))
          .flatMap(fil -> Bpmn.readModelFromFile(fil.toFile()).getModelElementsByType(UserTask.class).stream())
          .map(UserTask::getId)
          .toList();
    }
  }

  private static List<String> liste(Applikasjon app, String sql) {
    return app.av(JdbcClient.class).sql(sql).query(String.class).list();
  }

  private static void taOppIgjen(Applikasjon app, List<String> saker) {
    assertThat(saker).as("cases kept on hold").isNotEmpty();
    for (var sak : saker) {
      app.av(Regi.class)
          .som(
              "koordinator",
              () -> {
                app.av(PaaVentService.class).gjenoppta(Saksnummer.av(sak), "Avklart.");
                return null;
              });
    }
  }

  private static void proevFeiledePaaNytt(Applikasjon app) {
    var drift = app.av(ManagementService.class);
    app.av(Motor.class)
        .somSystem(
            "an administrator lets failed jobs run again",
            () -> drift.createJobQuery().noRetriesLeft().list().forEach(jobb -> drift.setJobRetries(jobb.getId(), 1)));
    app.av(Regi.class).kjorForfalteJobber();
  }

  private static void gjor(Applikasjon app, String oppgave) {
    var ord = oppgave.split(" ");
    var steg = Skjemasvar.valueOf(ord[1]);
    app.av(Regi.class)
        .utfor(
            steg.hvem(), Saksnummer.av(ord[0]), steg.name(), "-".equals(ord[2]) ? null : ord[2], new HashMap<>(steg.svar()));
  }
}
