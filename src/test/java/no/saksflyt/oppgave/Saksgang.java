package no.saksflyt.oppgave;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.saksflyt.Systemtest;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes cases of a test's own through their steps, as the people who do them. */
public abstract class Saksgang extends Systemtest {

  private static final AtomicInteger NUMMER = new AtomicInteger(10);

  @Autowired protected OppdragService oppdrag;
  @Autowired protected TaskService oppgaver;
  @Autowired protected FormService skjemaer;
  @Autowired protected ManagementService drift;
  @Autowired protected Motor motor;

  protected Saksnummer nySak() {
    return nySak(false);
  }

  protected Saksnummer nySak(boolean begrenset) {
    loggInn("koordinator");
    var nummer = "2077-%03d".formatted(NUMMER.incrementAndGet());
    return oppdrag.registrer(
        new NyttOppdrag(
            nummer,
            "Kartlegging " + nummer,
            null,
            Fristtype.EKSTERN,
            LocalDate.of(2077, 6, 1),
            null,
            List.of(),
            begrenset,
            begrenset ? "Skjermet" : null));
  }

  protected Task oppgave(Saksnummer sak, String steg) {
    return motor.somSystem(
        "a test looks",
        () -> oppgaver.createTaskQuery().processInstanceBusinessKey(sak.toString()).taskDefinitionKey(steg).singleResult());
  }

  /** Logs in, takes the task unless it is the person's already, and sends the form. */
  protected void gjor(String person, Saksnummer sak, String steg, Map<String, Object> svar) {
    loggInn(person);
    var id = oppgave(sak, steg).getId();
    oppgaver.claim(id, person);
    skjemaer.submitTaskForm(id, new HashMap<>(svar));
    kjorJobber(sak);
  }

  protected void kjorJobber(Saksnummer sak) {
    motor.somSystem(
        "a test runs what is due",
        () -> {
          for (var instans : instanser(sak)) {
            for (var jobb : drift.createJobQuery().processInstanceId(instans).messages().list()) {
              drift.executeJob(jobb.getId());
            }
          }
        });
  }

  @Autowired private Saksprosesser prosesser;

  private List<String> instanser(Saksnummer sak) {
    return prosesser.instanser(sak);
  }

  protected Saksnummer fordelt() {
    var sak = nySak();
    gjor("koordinator", sak, "fordelOppdrag", Map.of("enhet", "bosetting"));
    return sak;
  }

  protected Saksnummer underArbeid() {
    var sak = tilPlanlegging();
    planlegg(sak);
    return sak;
  }

  protected Saksnummer tilPlanlegging() {
    var sak = fordelt();
    gjor("leder", sak, "navngiSaksansvarlig", Map.of("navngiving", "NAVNGITT", "saksansvarlig", "saksbehandler"));
    return sak;
  }

  /** A run of a model from before assignments were planned has no such step. */
  protected void planlegg(Saksnummer sak) {
    if (oppgave(sak, "planleggOppdrag") != null) {
      gjor("saksbehandler", sak, "planleggOppdrag", Map.of("planlegging", "FERDIG", "publiseres", "NEI"));
    }
  }

  protected Saksnummer tilKvalitetssikring() {
    var sak = underArbeid();
    gjor("saksbehandler", sak, "arbeidMedDel", Map.of("resultat", "Ferdig", "trafikklys", "GRONN"));
    return sak;
  }
}
