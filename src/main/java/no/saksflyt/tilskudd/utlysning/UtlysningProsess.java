package no.saksflyt.tilskudd.utlysning;

import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.sak.Sak;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The names the Java side shares with the model of a call; a test fails when it no longer has one of them. */
@Component
public class UtlysningProsess {

  public static final String NOKKEL = "tilskudd-utlysning";

  /** Where the closing time is waited for. */
  private static final String VENT_PAA_STENGING = "ventPaaStenging";

  private final Saksprosesser prosesser;
  private final ManagementService drift;
  private final Motor motor;

  UtlysningProsess(Saksprosesser prosesser, @Lazy ManagementService drift, Motor motor) {
    this.prosesser = prosesser;
    this.drift = drift;
    this.motor = motor;
  }

  void start(Sak sak) {
    prosesser.start(NOKKEL, sak, String.valueOf(prosesser.antallStarter(sak.saksnummer(), NOKKEL) + 1), Map.of());
  }

  /** The closing time was moved: what waits for it follows. */
  void stengingFlyttet(Saksnummer saksnummer) {
    motor.somSystem(
        "a call's timer follows its closing time",
        () ->
            prosesser.instanser(saksnummer).stream()
                .flatMap(
                    instans ->
                        drift.createJobQuery().processInstanceId(instans).activityId(VENT_PAA_STENGING).timers().list().stream())
                .forEach(timer -> drift.recalculateJobDuedate(timer.getId(), false)));
  }
}
