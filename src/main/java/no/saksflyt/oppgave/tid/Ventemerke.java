package no.saksflyt.oppgave.tid;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells Tasklist which tasks rest: a filter there reads nothing but the engine's own columns, so the tasks of a held case have the
 * day the work goes on as follow-up date. A date that stood there before is somebody's own and is left alone.
 */
@Component
public class Ventemerke {

  private final TaskService oppgaver;
  private final Motor motor;

  Ventemerke(@Lazy TaskService oppgaver, Motor motor) {
    this.oppgaver = oppgaver;
    this.motor = motor;
  }

  /**
   * @param saksnummer a case whose hold begins
   * @param til the day the work goes on
   */
  public void sett(Saksnummer saksnummer, LocalDate til) {
    bytt(saksnummer, null, til);
  }

  /**
   * @param saksnummer a case on hold
   * @param fra the day the work was to go on
   * @param til the day it now is
   */
  public void flytt(Saksnummer saksnummer, LocalDate fra, LocalDate til) {
    bytt(saksnummer, fra, til);
  }

  /**
   * @param saksnummer a case whose hold ends
   * @param til the day the work was to go on
   */
  public void fjern(Saksnummer saksnummer, LocalDate til) {
    bytt(saksnummer, til, null);
  }

  private void bytt(Saksnummer saksnummer, LocalDate fra, LocalDate til) {
    motor.somSystem(
        "the tasks of a held case rest until the day the work goes on",
        () -> {
          for (var oppgave : oppgaver.createTaskQuery().processInstanceBusinessKey(saksnummer.toString()).list()) {
            var staar = oppgave.getFollowUpDate();
            if (Objects.equals(fra, staar == null ? null : Tid.dato(staar.toInstant()))) {
              oppgaver.setFollowUpDate(oppgave.getId(), tidspunkt(til));
            }
          }
        });
  }

  static Date tidspunkt(LocalDate dag) {
    return dag == null ? null : Date.from(Tid.startAv(dag));
  }
}
