package no.saksflyt.oppgave.vakt;

import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.BlittInhabil;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts back the tasks a disqualified person has in the case, or has had done by a substitute: they would lie there for good. */
@Component
class Inhabilitetslytter {

  private final TaskService oppgaver;
  private final Motor motor;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Inhabilitetslytter(@Lazy TaskService oppgaver, Motor motor, Hendelser hendelser, Innlogget innlogget) {
    this.oppgaver = oppgaver;
    this.motor = motor;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  @EventListener
  void inhabil(BlittInhabil hvem) {
    motor.somSystem(
        "a disqualified person's tasks go back to their groups",
        () ->
            oppgaver
                .createTaskQuery()
                .processInstanceBusinessKey(hvem.saksnummer().toString())
                .or()
                .taskAssignee(hvem.person())
                .taskOwner(hvem.person())
                .endOr()
                .list()
                .forEach(oppgave -> leggTilbake(oppgave, hvem)));
  }

  private void leggTilbake(Task oppgave, BlittInhabil hvem) {
    var hadde = oppgave.getAssignee();
    oppgave.setOwner(null);
    oppgave.setAssignee(null);
    oppgaver.saveTask(oppgave);
    hendelser.registrer(
        Hendelse.av(hvem.saksnummer(), "OPPGAVE_LAGT_TILBAKE", innlogget.id()).fra(hadde).medKilde(oppgave.getName()));
  }
}
