package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import no.saksflyt.felles.Bakgrunnsjobb;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Arbeidskalender;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the demonstration's cases through the real use cases, day by day with a moved clock: the same every time, only
 * the dates follow today.
 */
@Component
@Profile("!prod")
class Demosaker {

  private final Regi regi;
  private final Demospill spill;
  private final Demotillegg tillegg;
  private final Demodepartement departement;
  private final Demoklager klager;
  private final Demotilskudd tilskudd;
  private final Demokalender styringskalender;
  private final Demostyring styring;
  private final Demoplan plan;
  private final Demonotat notat;
  private final Demoenhet enhet;
  private final Arbeidskalender kalender;
  private final Demofil fil;
  private final List<Bakgrunnsjobb> jobber;
  private final Clock klokke;

  Demosaker(
      Regi regi,
      Demospill spill,
      Demotillegg tillegg,
      Demodepartement departement,
      Demoklager klager,
      Demotilskudd tilskudd,
      Demokalender styringskalender,
      Demostyring styring,
      Demoplan plan,
      Demonotat notat,
      Demoenhet enhet,
      Arbeidskalender kalender,
      ObjectMapper json,
      List<Bakgrunnsjobb> jobber,
      Clock klokke) {
    this.regi = regi;
    this.spill = spill;
    this.tillegg = tillegg;
    this.departement = departement;
    this.klager = klager;
    this.tilskudd = tilskudd;
    this.styringskalender = styringskalender;
    this.styring = styring;
    this.plan = plan;
    this.notat = notat;
    this.enhet = enhet;
    this.kalender = kalender;
    this.fil = new Demofil(json);
    this.jobber = jobber;
    this.klokke = klokke;
  }

  /** Makes every case; the clocks show the same time afterwards as before. */
  void spillAlt() {
    var naa = klokke.instant();
    var idag = Tid.dato(naa);
    styringskalender.fyll(idag);
    enhet.bemann();
    var scener = new ArrayList<Scene>();
    var saker = new HashMap<Integer, Saksnummer>();
    scener.addAll(styring.scener(idag, saker));
    scener.addAll(enhet.scener());
    for (var oppdrag : fil.les("oppdrag", Demooppdrag[].class)) {
      scener.addAll(spill.scener(oppdrag, idag, saker));
    }
    scener.addAll(tillegg.scener(idag, saker));
    scener.addAll(plan.scener(idag, saker));
    scener.addAll(departement.scener(idag, saker));
    scener.addAll(notat.scener(idag));
    scener.addAll(klager.scener());
    scener.addAll(tilskudd.scener(idag));
    // A stable sort: the scenes of one assignment keep their order within a day.
    scener.sort(Comparator.comparing(s -> arbeidsdag(idag.plusDays(s.dag()))));
    LocalDate dag = null;
    int minutt = 0;
    try {
      for (var scene : scener) {
        var denne = arbeidsdag(idag.plusDays(scene.dag()));
        minutt = denne.equals(dag) ? minutt + 1 : 0;
        dag = denne;
        regi.stillKlokken(dag.atTime(LocalTime.of(8, 0)).plusMinutes(minutt).atZone(Tid.OSLO).toInstant());
        scene.handling().run();
        regi.kjorForfalteJobber();
      }
    } finally {
      regi.tilbakeTil(naa);
    }
    jobber.forEach(Bakgrunnsjobb::kjor);
  }

  private LocalDate arbeidsdag(LocalDate dag) {
    return kalender.sammeEllerForrige(dag);
  }

  /**
   * Something that happened on a day.
   *
   * @param dag days from today, before today
   * @param handling what is done, as the person who does it
   */
  record Scene(int dag, Runnable handling) {}
}
