package no.saksflyt.oppgave;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.vakt.Bakkallet;
import no.saksflyt.oppgave.vakt.Oppgaveleser;
import no.saksflyt.oppgave.vakt.Vaktoppgave;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** Open tasks for our own pages: the same guards as in Tasklist, for the person behind the call. */
@Service
public class Oppgaver {

  private final TaskService oppgaver;
  private final FormService skjemaer;
  private final Oppgaveleser leser;
  private final Bakkallet bakkallet;
  private final Motor motor;
  private final SakService saker;

  Oppgaver(
      @Lazy TaskService oppgaver,
      @Lazy FormService skjemaer,
      Oppgaveleser leser,
      Bakkallet bakkallet,
      Motor motor,
      SakService saker) {
    this.oppgaver = oppgaver;
    this.skjemaer = skjemaer;
    this.leser = leser;
    this.bakkallet = bakkallet;
    this.motor = motor;
    this.saker = saker;
  }

  /**
   * @param oppgaveId a task's id
   * @return the open task
   * @throws no.saksflyt.felles.IkkeFunnet when there is none for this person
   * @throws no.saksflyt.felles.Konflikt when it is done, telling by whom and when
   */
  public Oppgave hent(String oppgaveId) {
    return leser.hent(oppgaveId, bakkallet.person()).oppgave();
  }

  /**
   * @param saksnummer a case the person may see
   * @return its open tasks, oldest first
   */
  public List<Oppgave> tilSak(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    var ider =
        motor.somSystem(
            "a case shows its tasks",
            () ->
                oppgaver
                    .createTaskQuery()
                    .processInstanceBusinessKey(saksnummer.toString())
                    .orderByTaskCreateTime()
                    .asc()
                    .list()
                    .stream()
                    .map(Task::getId)
                    .toList());
    return ider.stream().flatMap(id -> leser.finn(id).stream()).map(Vaktoppgave::oppgave).toList();
  }

  /** @param oppgaveId a task the person takes */
  public void ta(String oppgaveId) {
    oppgaver.claim(oppgaveId, bakkallet.person().person());
  }

  /**
   * @param oppgaveId a task
   * @param person who is to have it
   * @throws no.saksflyt.felles.IkkeTillatt unless the caller hands out the case's tasks
   * @throws no.saksflyt.felles.Regelbrudd when the task is not for that person
   */
  public void tildel(String oppgaveId, String person) {
    oppgaver.setAssignee(oppgaveId, person);
  }

  /** @param oppgaveId a task that goes back to its group */
  public void leggTilbake(String oppgaveId) {
    oppgaver.setAssignee(oppgaveId, null);
  }

  /**
   * @param oppgaveId a task the person has
   * @param svar the answer by the form's keys
   * @throws no.saksflyt.felles.Regelbrudd with everything that is wrong with the answer
   */
  public void fullfor(String oppgaveId, Map<String, Object> svar) {
    skjemaer.submitTaskForm(oppgaveId, svar);
  }
}
