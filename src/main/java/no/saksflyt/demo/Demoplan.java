package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.plan.Milepaelskjema;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppdrag.plan.Tiltaksskjema;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which owners plan: milestones and which of them were reached, risks, and measures against them. */
@Component
@Profile("!prod")
class Demoplan {

  private final Regi regi;
  private final Planredigering redigering;
  private final Planer planer;
  private final Tiltaksarbeid tiltak;
  private final Demofil fil;

  Demoplan(Regi regi, Planredigering redigering, Planer planer, Tiltaksarbeid tiltak, ObjectMapper json) {
    this.regi = regi;
    this.redigering = redigering;
    this.planer = planer;
    this.tiltak = tiltak;
    this.fil = new Demofil(json);
  }

  private record Alt(List<Plan> planer) {}

  private record Plan(int nr, int dag, String hvem, List<Punkt> milepaeler, List<Fare> risikoer) {}

  private record Punkt(String navn, int dato, Integer naadd, boolean hoved) {}

  private record Fare(
      String beskrivelse,
      String sannsynlighet,
      String konsekvens,
      String sannsynlighetEtter,
      String konsekvensEtter,
      List<Mottiltak> tiltak) {}

  private record Mottiltak(String tekst, String ansvarlig, int frist) {}

  List<Scene> scener(LocalDate idag, Map<Integer, Saksnummer> saker) {
    return fil.les("plan", Alt.class).planer().stream().flatMap(p -> scener(p, idag, saker)).toList();
  }

  private Stream<Scene> scener(Plan p, LocalDate idag, Map<Integer, Saksnummer> saker) {
    var naadd =
        p.milepaeler().stream()
            .filter(m -> m.naadd() != null)
            .map(m -> new Scene(m.naadd(), () -> regi.som(p.hvem(), () -> naadd(saker.get(p.nr()), m.navn()))));
    return Stream.concat(
        Stream.of(new Scene(p.dag(), () -> regi.som(p.hvem(), () -> planlegg(saker.get(p.nr()), p, idag)))), naadd);
  }

  private void planlegg(Saksnummer sak, Plan p, LocalDate idag) {
    for (var m : p.milepaeler()) {
      redigering.lagre(sak, new Milepaelskjema(null, null, m.navn(), idag.plusDays(m.dato()).toString(), m.hoved()));
    }
    for (var r : p.risikoer()) {
      redigering.lagre(
          sak,
          new Risikoskjema(
              null, null, r.beskrivelse(), r.sannsynlighet(), r.konsekvens(), r.sannsynlighetEtter(), r.konsekvensEtter()));
      var alle = planer.hent(sak).risikoer();
      var id = String.valueOf(alle.get(alle.size() - 1).id());
      for (var t : r.tiltak() == null ? List.<Mottiltak>of() : r.tiltak()) {
        tiltak.lagre(
            sak, new Tiltaksskjema(null, null, id, t.tekst(), t.ansvarlig(), idag.plusDays(t.frist()).toString()));
      }
    }
  }

  private void naadd(Saksnummer sak, String navn) {
    var m = planer.hent(sak).milepaeler().stream().filter(en -> en.navn().equals(navn)).findFirst().orElseThrow();
    redigering.naadd(sak, m.id(), m.versjon(), true);
  }
}
