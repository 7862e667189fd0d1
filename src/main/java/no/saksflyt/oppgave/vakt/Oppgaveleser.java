package no.saksflyt.oppgave.vakt;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an open task with all its guards need in one go, and tells what became of one that is no longer open. */
@Component
public class Oppgaveleser {

  private final ProcessEngine motor;
  private final Motor system;
  private final Steglesing steg;
  private final Ferdigoppgave ferdig;
  private final JdbcClient jdbc;

  Oppgaveleser(@Lazy ProcessEngine motor, Motor system, Steglesing steg, Ferdigoppgave ferdig, JdbcClient jdbc) {
    this.jdbc = jdbc;
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
    jdbc.sql("select ID_ from ACT_RU_TASK where ID_ = :id for update")
        .param("id", id == null ? "" : id)
        .query(String.class)
        .optional();
    return hent(id, leser);
  }

  /**
   * @param id a task's id, or null
   * @return the task whoever asks, or empty when it is not open
   */
  public Optional<Vaktoppgave> finn(String id) {
    if (id == null) {
      return Optional.empty();
    }
    var oppsett = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    return system.somSystem(
        "a guard reads its task", () -> oppsett.getCommandExecutorTxRequired().execute(kontekst -> les(kontekst, id)));
  }

  private Optional<Vaktoppgave> les(CommandContext kontekst, String id) {
    var oppgave = kontekst.getTaskManager().findTaskById(id);
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
            somOppgave(oppgave, definisjon.getKey(), grupper),
            personer,
            oppgave.getTenantId(),
            definisjon.getId(),
            definisjon.getDeploymentId(),
            steg.regler(definisjon.getId(), oppgave.getTaskDefinitionKey())));
  }

  /** The part is its execution's variable: asked of the task, the engine would first read what the task has of its own. */
  private static Oppgave somOppgave(TaskEntity oppgave, String prosess, Set<String> grupper) {
    var utforelse = oppgave.getExecution();
    return new Oppgave(
        oppgave.getId(),
        prosess,
        oppgave.getTaskDefinitionKey(),
        oppgave.getName(),
        Saksnummer.av(utforelse.getProcessInstance().getBusinessKey()),
        (String) utforelse.getVariable("delId"),
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
