package no.saksflyt.oppdrag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The one place a running assignment's process is changed from outside its model: parts come and go, whatever version of the
 * model the case runs on.
 */
@Component
class DelstyringProsess {

  private static final String DELER = "behandleDeler";
  private static final String ALLE_DELER = DELER + "#multiInstanceBody";
  private static final String DEL_FERDIG = "delFerdig";
  private static final String HENDELSESFORLOP = "subProcess";

  private final RuntimeService kjoring;
  private final TaskService oppgaver;
  private final Saksprosesser prosesser;
  private final Motor motor;

  DelstyringProsess(
      @Lazy RuntimeService kjoring, @Lazy TaskService oppgaver, Saksprosesser prosesser, Motor motor) {
    this.kjoring = kjoring;
    this.oppgaver = oppgaver;
    this.prosesser = prosesser;
    this.motor = motor;
  }

  /**
   * Gives each new part its own run: beside the others where parts are being worked on, otherwise by leading the assignment back
   * to the work. What stood open after the work ends.
   *
   * @param saksnummer a case whose parts have been handed out
   * @param delIder the new parts, already among the open ones
   */
  void leggTil(Saksnummer saksnummer, List<String> delIder) {
    if (delIder.isEmpty()) {
      return;
    }
    iMotoren(() -> instans(saksnummer).ifPresent(id -> leggTil(id, delIder)));
  }

  private void leggTil(String instans, List<String> delIder) {
    var staar = kjoring.getActivityInstance(instans);
    if (staar.getActivityInstances(ALLE_DELER).length > 0) {
      var endring = kjoring.createProcessInstanceModification(instans);
      delIder.forEach(delId -> endring.startBeforeActivity(DELER).setVariableLocal("delId", delId));
      endring.execute();
    } else {
      var endring = kjoring.createProcessInstanceModification(instans).startBeforeActivity(ALLE_DELER);
      hovedlop(staar).forEach(endring::cancelActivityInstance);
      overganger(staar).forEach(endring::cancelTransitionInstance);
      endring.execute();
    }
  }

  /**
   * Leads the run of each of these parts to its end, so that the others go on, or the assignment when it was the last.
   *
   * @param saksnummer a case
   * @param delIder parts that fell away; one nobody works on any more has no run
   */
  void avslutt(Saksnummer saksnummer, List<String> delIder) {
    if (delIder.isEmpty()) {
      return;
    }
    iMotoren(
        () ->
            instans(saksnummer)
                .ifPresent(
                    id -> delIder.stream().flatMap(del -> delinstanser(id, del).stream()).forEach(this::avslutt)));
  }

  /** The end comes last: an instance that is emptied without reaching its end takes the assignment with it. */
  private void avslutt(String delinstans) {
    var staar = kjoring.getActivityInstance(delinstans);
    var endring = kjoring.createProcessInstanceModification(delinstans);
    hovedlop(staar).forEach(endring::cancelActivityInstance);
    overganger(staar).forEach(endring::cancelTransitionInstance);
    endring.startBeforeActivity(DEL_FERDIG).execute();
  }

  /** @param saksnummer a case whose condition has been lifted */
  void forbeholdOpphevet(Saksnummer saksnummer) {
    iMotoren(() -> prosesser.meld(saksnummer, OppdragProsess.FORBEHOLD_OPPHEVET));
  }

  /**
   * Asks somebody to assess what changed, unless somebody has been asked already and not answered. A run of a model without the
   * step is only marked.
   *
   * @param saksnummer a case that has changed
   */
  void endret(Saksnummer saksnummer) {
    iMotoren(
        () -> {
          var spurt =
              instans(saksnummer)
                  .map(
                      id ->
                          oppgaver
                              .createTaskQuery()
                              .processInstanceId(id)
                              .taskDefinitionKey(OppdragProsess.VURDER_ENDRING)
                              .count())
                  .orElse(0L);
          if (spurt == 0) {
            prosesser.meld(saksnummer, OppdragProsess.ENDRET);
          }
        });
  }

  /** @param sak a case whose title or goal may have changed: Tasklist's cards show copies */
  void visning(Sak sak) {
    iMotoren(() -> prosesser.visning(sak));
  }

  /** What stands in the model's main line; a hold or an assessment beside it goes on. */
  private static Stream<String> hovedlop(ActivityInstance staar) {
    return Arrays.stream(staar.getChildActivityInstances())
        .filter(barn -> !HENDELSESFORLOP.equals(barn.getActivityType()))
        .map(ActivityInstance::getId);
  }

  private static Stream<String> overganger(ActivityInstance staar) {
    return Arrays.stream(staar.getChildTransitionInstances()).map(overgang -> overgang.getId());
  }

  private List<String> delinstanser(String instans, String delId) {
    return kjoring
        .createProcessInstanceQuery()
        .superProcessInstanceId(instans)
        .variableValueEquals("delId", delId)
        .list()
        .stream()
        .map(del -> del.getId())
        .toList();
  }

  private Optional<String> instans(Saksnummer saksnummer) {
    return prosesser.instanser(saksnummer).stream()
        .filter(
            id ->
                kjoring
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .processDefinitionKey(OppdragProsess.NOKKEL)
                        .count()
                    > 0)
        .findFirst();
  }

  /** A step completed at the same moment meets the engine's own version check. */
  private void iMotoren(Runnable arbeid) {
    try {
      motor.somSystem("a letter changes a running assignment", arbeid);
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }
}
