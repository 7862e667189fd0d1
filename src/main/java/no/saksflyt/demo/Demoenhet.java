package no.saksflyt.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.oppgave.Enhetsnedlegging;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Medlemskap;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes of a unit that closed: people worked in it, and their case and roles went on in its successor. */
@Component
@Profile("!prod")
class Demoenhet {

  private static final String ENHET = "systemforvaltning";
  private static final String ETTERFOLGER = "digitalisering";
  private static final LocalDate FRA = LocalDate.of(2015, 1, 1);

  private final Regi regi;
  private final Personer personer;
  private final Enhetsnedlegging nedlegging;
  private final Clock klokke;

  Demoenhet(Regi regi, Personer personer, Enhetsnedlegging nedlegging, Clock klokke) {
    this.regi = regi;
    this.personer = personer;
    this.nedlegging = nedlegging;
    this.klokke = klokke;
  }

  List<Scene> scener() {
    return List.of(new Scene(-30, () -> regi.som(Roller.KOORDINATOR, this::leggNed)));
  }

  /** Who worked there, before anything of the unit is played. */
  void bemann() {
    personer.gi(new Medlemskap("fatima", Roller.LEDER, ENHET, FRA, null));
    personer.gi(new Medlemskap("andreas", Roller.SAKSBEHANDLER, ENHET, FRA, null));
  }

  private void leggNed() {
    nedlegging.leggNed(
        ENHET, LocalDate.now(klokke).minusDays(1), ETTERFOLGER, "Systemforvaltningen er samlet med utviklingen i én enhet.");
  }
}
