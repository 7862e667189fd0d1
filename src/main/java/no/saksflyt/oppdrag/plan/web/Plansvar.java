package no.saksflyt.oppdrag.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.oppdrag.plan.Milepael;
import no.saksflyt.oppdrag.plan.Plan;
import no.saksflyt.oppdrag.plan.Risiko;
import no.saksflyt.oppdrag.plan.Risikonivaa;
import no.saksflyt.oppdrag.plan.Tiltak;

/** An assignment's plan as other programs get it. */
record Plansvar(
    String saksnummer,
    Long versjon,
    String ressurser,
    boolean publiseres,
    Instant bekreftet,
    String bekreftetAv,
    List<Milepaelsvar> milepaeler,
    List<Risikosvar> risikoer,
    List<Tiltakssvar> tiltak) {

  /** One milestone. */
  record Milepaelsvar(long id, String navn, LocalDate dato, boolean hoved, LocalDate naadd) {}

  /** One risk; what holds after the measures is null where nobody has said. */
  record Risikosvar(
      long id,
      String beskrivelse,
      int sannsynlighet,
      int konsekvens,
      int produkt,
      Risikonivaa nivaa,
      Integer sannsynlighetEtter,
      Integer konsekvensEtter,
      Integer produktEtter,
      Risikonivaa nivaaEtter) {}

  /** One measure. */
  record Tiltakssvar(
      long id,
      Tiltak.Slag slag,
      Long risikoId,
      String tekst,
      String ansvarlig,
      LocalDate frist,
      boolean startet,
      LocalDate utfort,
      String resultat) {}

  static Plansvar av(String saksnummer, Plan plan) {
    return new Plansvar(
        saksnummer,
        plan.versjon(),
        plan.ressurser(),
        plan.publiseres(),
        plan.bekreftet(),
        plan.bekreftetAv(),
        plan.milepaeler().stream().map(Plansvar::milepael).toList(),
        plan.risikoer().stream().map(Plansvar::risiko).toList(),
        plan.tiltak().stream().map(Plansvar::tiltak).toList());
  }

  private static Milepaelsvar milepael(Milepael m) {
    return new Milepaelsvar(m.id(), m.navn(), m.dato(), m.hoved(), m.naadd());
  }

  private static Risikosvar risiko(Risiko r) {
    return new Risikosvar(
        r.id(),
        r.beskrivelse(),
        r.sannsynlighet(),
        r.konsekvens(),
        r.produkt(),
        r.nivaa(),
        r.sannsynlighetEtter(),
        r.konsekvensEtter(),
        r.produktEtter(),
        r.nivaaEtter());
  }

  private static Tiltakssvar tiltak(Tiltak t) {
    return new Tiltakssvar(
        t.id(), t.slag(), t.risikoId(), t.tekst(), t.ansvarlig(), t.frist(), t.startet(), t.utfort(), t.resultat());
  }
}
