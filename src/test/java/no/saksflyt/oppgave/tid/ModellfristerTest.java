package no.saksflyt.oppgave.tid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.Oppgavefristflytting;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a process owner draws and writes works without Java: steps without a row, timers that follow a deadline, a new table. */
class ModellfristerTest extends Tidstest {

  private static final LocalDate FRIST = LocalDate.of(2032, 12, 1);
  private static final Path TABELL = Path.of("processes/felles/frister.dmn");

  @Autowired private RepositoryService lager;
  @Autowired private RuntimeService kjoring;
  @Autowired private ManagementService drift;
  @Autowired private Fristtabell tabell;
  @Autowired private Oppgavefristflytting flytting;

  private String lagtInn;

  @AfterEach
  void fjern() {
    if (lagtInn != null) {
      lager.deleteDeployment(lagtInn, true);
    }
  }

  @Test
  @DisplayName("a step the table does not know, without a due date in its model, gets ten working days and is seen to lack a row")
  void utenRad() {
    var sak = provesak("nyttSteg", "${frister.utlop(execution,'nyttSteg')}");
    assertThat(saker.frist(sak, "nyttSteg")).isEqualTo("2032-09-20");
    assertThat(saker.oppgave(sak, "nyttSteg").getDueDate()).isEqualTo(Date.from(Tid.sluttAv(LocalDate.of(2032, 9, 20))));
    assertThat(saker.rad(sak, "nyttSteg")).containsEntry("FRISTTYPE", "INTERN").containsEntry("MANGLER_RAD", true);
  }

  @Test
  @DisplayName("a timer after the deadline follows the task's when a leader moves it")
  void utlop() {
    var sak = provesak("vurderNyeOpplysninger", "${frister.utlop(execution,'vurderNyeOpplysninger')}");
    assertThat(timer(sak).getDuedate()).isEqualTo(Date.from(Tid.startAv(LocalDate.of(2032, 9, 14))));
    flyttTilOktober(sak);
    assertThat(timer(sak).getDuedate()).isEqualTo(Date.from(Tid.startAv(LocalDate.of(2032, 10, 2))));
  }

  @Test
  @DisplayName("a timer before the deadline fires when its first reminder is due")
  void varsel() {
    var sak = provesak("vurderNyeOpplysninger", "${frister.varsel(execution,'vurderNyeOpplysninger')}");
    assertThat(timer(sak).getDuedate()).isEqualTo(Date.from(Tid.startAv(LocalDate.of(2032, 9, 11))));
  }

  @Test
  @DisplayName("a timer of a fixed length does not begin again when a deadline moves")
  void fastLengde() {
    var sak = provesak("vurderNyeOpplysninger", null);
    var foer = timer(sak).getDuedate();
    detEr(MANDAG.plusDays(1));
    flyttTilOktober(sak);
    assertThat(timer(sak).getDuedate()).isEqualTo(foer);
  }

  @Test
  @DisplayName("a step without a deadline has a timer that never comes, and no error")
  void utenFrist() {
    var sak = provesak("arbeidMedDel", "${frister.utlop(execution,'arbeidMedDel')}", Fristtype.INGEN);
    assertThat(timer(sak).getDuedate()).isAfter(Date.from(Tid.startAv(LocalDate.of(9000, 1, 1))));
  }

  @Test
  @DisplayName("a new table is in use from the next task, and the one before again when it is taken away")
  void nyTabell() throws Exception {
    var foer = tabell.gjeldende().id();
    var endret =
        Files.readString(TABELL, StandardCharsets.UTF_8)
            .replaceFirst("(?s)(regel_fordelOppdrag_lengde\">\\s*<text>)2(</text>)", "$17$2");
    lagtInn = lager.createDeployment().name("tabell").addString("frister.dmn", endret).deploy().getId();
    assertThat(tabell.gjeldende().id()).isNotEqualTo(foer);
    var sak = saker.registrert(Fristtype.EKSTERN, FRIST);
    assertThat(saker.frist(sak, "fordelOppdrag")).isEqualTo("2032-09-15");
    fjern();
    lagtInn = null;
    assertThat(tabell.gjeldende().id()).isEqualTo(foer);
  }

  private Saksnummer provesak(String steg, String tidspunkt) {
    return provesak(steg, tidspunkt, Fristtype.EKSTERN);
  }

  private Saksnummer provesak(String steg, String tidspunkt, Fristtype type) {
    var oppgave =
        Bpmn.createExecutableProcess("tidsprove")
            .camundaHistoryTimeToLiveString("P180D")
            .startEvent()
            .userTask(steg)
            .name("Prøv tiden")
            .boundaryEvent("tid")
            .cancelActivity(false);
    var medTid = tidspunkt == null ? oppgave.timerWithDuration("P3D") : oppgave.timerWithDate(tidspunkt);
    var modell = medTid.endEvent().moveToActivity(steg).endEvent().done();
    lagtInn = lager.createDeployment().name("tidsprove").addModelInstance("tidsprove.bpmn", modell).deploy().getId();
    var sak = saker.fordelt(type, type == Fristtype.INGEN ? LocalDate.of(2032, 10, 15) : FRIST);
    saker.somSystem(
        () ->
            kjoring.startProcessInstanceByKey("tidsprove", sak.toString(), Map.of("saksnummer", sak.toString())));
    return sak;
  }

  private void flyttTilOktober(Saksnummer sak) {
    loggInn("leder");
    flytting.flytt(saker.oppgave(sak, "vurderNyeOpplysninger").getId(), LocalDate.of(2032, 10, 1), "Ferie");
    loggUt();
  }

  private Job timer(Saksnummer sak) {
    return saker.somSystem(
        () -> drift.createJobQuery().processDefinitionKey("tidsprove").timers().singleResult());
  }
}
