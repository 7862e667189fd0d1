package no.saksflyt.drift;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Motor;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.oppgave.Saksprosesser;
import org.camunda.bpm.engine.ManagementService;

/** One assignment with one part from registration to delivery, through everything that guards and records it. */
final class Smaasak {

  static final List<Skjemasvar> VEIEN =
      List.of(
          Skjemasvar.fordelOppdrag,
          Skjemasvar.navngiSaksansvarlig,
          Skjemasvar.planleggOppdrag,
          Skjemasvar.arbeidMedDel,
          Skjemasvar.kvalitetssikre,
          Skjemasvar.godkjenn,
          Skjemasvar.lever,
          Skjemasvar.registrerMerknad);

  private final Regi regi;
  private final OppdragService oppdrag;
  private final Saksprosesser prosesser;
  private final ManagementService drift;
  private final Motor motor;
  private int nummer;

  Smaasak(Applikasjon app) {
    this(app::av);
  }

  Smaasak(Bonner bonner) {
    this.regi = bonner.av(Regi.class);
    this.oppdrag = bonner.av(OppdragService.class);
    this.prosesser = bonner.av(Saksprosesser.class);
    this.drift = bonner.av(ManagementService.class);
    this.motor = bonner.av(Motor.class);
  }

  /** Where the application's parts are found. */
  @FunctionalInterface
  interface Bonner {
    <T> T av(Class<T> type);
  }

  void enSak() {
    var nytt =
        new NyttOppdrag(
            "%d-%03d".formatted(2050 + nummer / 1000, nummer++ % 1000),
            "En liten sak",
            "Mål 1",
            Fristtype.EKSTERN,
            LocalDate.of(2099, 1, 2),
            null,
            List.of(),
            false,
            null);
    var sak = regi.som("koordinator", () -> oppdrag.registrer(nytt));
    var instanser = prosesser.instanser(sak);
    for (var steg : VEIEN) {
      regi.utfor(steg.hvem(), sak, steg.name(), null, new HashMap<>(steg.svar()));
      instanser.forEach(this::kjorJobber);
    }
  }

  /** What the job executor would do for this case alone: the engine's side of the measurement does the same. */
  private void kjorJobber(String instans) {
    motor.somSystem(
        "the case's jobs are run by hand",
        () -> drift.createJobQuery().processInstanceId(instans).messages().list().forEach(j -> drift.executeJob(j.getId())));
  }
}
