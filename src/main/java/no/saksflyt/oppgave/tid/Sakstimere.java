package no.saksflyt.oppgave.tid;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The timers of a case's processes that follow its deadlines and holds. */
@Component
public class Sakstimere {

  /** How the engine keeps a timer's expression; a timer of a fixed length would begin again if it were reckoned anew. */
  private static final String FRISTER = "${frister.";

  private final RuntimeService kjoring;
  private final ManagementService drift;
  private final Motor motor;

  Sakstimere(@Lazy RuntimeService kjoring, @Lazy ManagementService drift, Motor motor) {
    this.kjoring = kjoring;
    this.drift = drift;
    this.motor = motor;
  }

  /**
   * Reckons the case's timers anew after a deadline or a hold has changed.
   *
   * @param saksnummer the case
   */
  public void beregnPaaNytt(Saksnummer saksnummer) {
    motor.somSystem(
        "timers follow a case's deadlines",
        () ->
            kjoring.createProcessInstanceQuery().processInstanceBusinessKey(saksnummer.toString()).list().stream()
                .flatMap(instans -> drift.createJobQuery().processInstanceId(instans.getId()).timers().list().stream())
                .filter(this::folgerFrister)
                .forEach(timer -> drift.recalculateJobDuedate(timer.getId(), false)));
  }

  private boolean folgerFrister(Job timer) {
    var definisjon = drift.createJobDefinitionQuery().jobDefinitionId(timer.getJobDefinitionId()).singleResult();
    return definisjon != null
        && definisjon.getJobConfiguration() != null
        && definisjon.getJobConfiguration().replace(" ", "").contains(FRISTER);
  }
}
