package no.saksflyt.oppgave.vakt;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.tilgang.Rettigheter;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads an open task with all its guards need in one go, and tells what became of one that is no longer open. */
@Component
public class Oppgaveleser {

  /** Our own question to the engine; it stands beside what sets up the engine. */
  private static final String HOLD = "no.saksflyt.oppgave.holdOppgave";

  private final ProcessEngine motor;
  private final Motor system;
  private final Steglesing steg;
  private final Ferdigoppgave ferdig;

  Oppgaveleser(@Lazy ProcessEngine motor, Motor system, Steglesing steg, Ferdigoppgave ferdig) {
    this.motor = motor;
    this.system = system;
    this.steg = steg;
    this.ferdig = ferdig;
  }

  /**
   * @param id a task's id
   * @param leser the person who asks
   * @return the task
   * @throws no.saksflyt.felles.IkkeFunnet when there is none, or none for this person
   * @throws no.saksflyt.felles.Konflikt when it is done, telling by whom and when
   */
  public Vaktoppgave hent(String id, Rettigheter leser) {
    return finn(id)
        .filter(o -> leser.serKrets(o.krets()))
        .orElseThrow(() -> ferdig.hvorfor(id, leser));
  }

  /**
   * Reads a task to change it. Whoever comes second waits here and then finds it done: without that the engine could read the
   * task before the other's commit and its execution after it, and leave the next step by this one's form.
   *
   * @param id a task's id
   * @param leser the person who asks
   * @return the task, held until the transaction ends
   */
  Vaktoppgave hold(String id, Rettigheter leser) {
    return hold(id, leser, true);
  }

  /** As {@link #hold}, without the part it is about: who may have a task does not depend on it, and it takes a question of its own. */
  Vaktoppgave holdUtenDel(String id, Rettigheter leser) {
    return hold(id, leser, false);
  }

  private Vaktoppgave hold(String id, Rettigheter leser, boolean medDel) {
    return finn(id, Oppgaveleser::hold, medDel)
        .filter(o -> leser.serKrets(o.krets()))
        .orElseThrow(() -> ferdig.hvorfor(id, leser));
  }

  private static TaskEntity hold(CommandContext kontekst, String id) {
    return (TaskEntity) kontekst.getDbEntityManager().selectOne(HOLD, id);
  }

  /**
   * @param id a task's id, or null
   * @return the task whoever asks, or empty when it is not open
   */
  public Optional<Vaktoppgave> finn(String id) {
    return finn(id, (kontekst, en) -> kontekst.getTaskManager().findTaskById(en), true);
  }

  private Optional<Vaktoppgave> finn(
      String id, BiFunction<CommandContext, String, TaskEntity> lesing, boolean medDel) {
    if (id == null) {
      return Optional.empty();
    }
    var oppsett = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    return system.somSystem(
        "a guard reads its task", () -> oppsett.getCommandExecutorTxRequired().execute(kontekst -> les(kontekst, lesing.apply(kontekst, id), medDel)));
  }

  private Optional<Vaktoppgave> les(CommandContext kontekst, TaskEntity oppgave, boolean medDel) {
    if (oppgave == null || oppgave.getProcessDefinitionId() == null) {
      return Optional.empty();
    }
    var definisjon =
        kontekst.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(
            oppgave.getProcessDefinitionId());
    var grupper = new HashSet<String>();
    var personer = new HashSet<String>();
    for (var kandidat : oppgave.getCandidates()) {
      legg(kandidat.getGroupId(), grupper);
      legg(kandidat.getUserId(), personer);
    }
    return Optional.of(
        new Vaktoppgave(
            somOppgave(oppgave, definisjon.getKey(), grupper, medDel),
            personer,
            oppgave.getTenantId(),
            definisjon.getId(),
            definisjon.getDeploymentId(),
            steg.regler(definisjon.getId(), oppgave.getTaskDefinitionKey())));
  }

  /** The part is its execution's variable: asked of the task, the engine would first read what the task has of its own. */
  private static Oppgave somOppgave(TaskEntity oppgave, String prosess, Set<String> grupper, boolean medDel) {
    var utforelse = oppgave.getExecution();
    return new Oppgave(
        oppgave.getId(),
        prosess,
        oppgave.getTaskDefinitionKey(),
        oppgave.getName(),
        Saksnummer.av(utforelse.getProcessInstance().getBusinessKey()),
        medDel ? (String) utforelse.getVariable("delId") : null,
        oppgave.getProcessInstanceId(),
        grupper,
        oppgave.getAssignee(),
        oppgave.getOwner());
  }

  private static void legg(String verdi, Set<String> blant) {
    if (verdi != null) {
      blant.add(verdi);
    }
  }
}
