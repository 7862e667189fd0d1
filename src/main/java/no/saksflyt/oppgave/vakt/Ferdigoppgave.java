package no.saksflyt.oppgave.vakt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Rettigheter;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells in words what became of a task that somebody else took, finished or made needless. */
@Component
class Ferdigoppgave {

  private static final DateTimeFormatter NAAR =
      DateTimeFormatter.ofPattern("d. MMMM 'kl.' HH.mm", Meldinger.BOKMAL).withZone(Tid.OSLO);

  private final HistoryService historikk;
  private final Motor motor;
  private final Personer personer;

  Ferdigoppgave(@Lazy HistoryService historikk, Motor motor, Personer personer) {
    this.historikk = historikk;
    this.motor = motor;
    this.personer = personer;
  }

  /**
   * @param id a task that is not open, or not for this person
   * @param leser who asks
   * @return what to answer: 409 for one that ended, 404 for one that never was or is not for this person
   */
  Avvisning hvorfor(String id, Rettigheter leser) {
    var oppgave =
        motor.somSystem(
            "a guard asks what became of a task",
            () -> historikk.createHistoricTaskInstanceQuery().taskId(id == null ? "" : id).singleResult());
    if (oppgave == null || oppgave.getEndTime() == null || !leser.serKrets(oppgave.getTenantId())) {
      return new IkkeFunnet("feil.vakt.finnesIkke");
    }
    if ("completed".equals(oppgave.getDeleteReason())) {
      return new Konflikt("feil.oppgave.ferdig", oppgave.getName(), hvem(oppgave), naar(oppgave.getEndTime()));
    }
    return new Konflikt("feil.oppgave.bortfalt", oppgave.getName(), naar(oppgave.getEndTime()));
  }

  /**
   * @param oppgave an open task that somebody else has
   * @return the refusal, with who has it and since when
   */
  Konflikt tattAv(Vaktoppgave oppgave) {
    var siden =
        motor.somSystem(
            "a guard asks when a task was taken",
            () ->
                historikk
                    .createHistoricIdentityLinkLogQuery()
                    .taskId(oppgave.id())
                    .type("assignee")
                    .operationType("add")
                    .orderByTime()
                    .desc()
                    .listPage(0, 1));
    var hvem = personer.navn(oppgave.oppgave().ansvarlig());
    return siden.isEmpty()
        ? new Konflikt("feil.oppgave.tatt", oppgave.oppgave().navn(), hvem)
        : new Konflikt("feil.oppgave.tattNaar", oppgave.oppgave().navn(), hvem, naar(siden.get(0).getTime()));
  }

  private String hvem(HistoricTaskInstance oppgave) {
    return oppgave.getAssignee() == null ? personer.navn("system") : personer.navn(oppgave.getAssignee());
  }

  private static String naar(Date tid) {
    return NAAR.format(Instant.ofEpochMilli(tid.getTime()));
  }
}
