package no.saksflyt.klage.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Tid;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.KlageProsess;
import no.saksflyt.klage.Klageunderlag;
import no.saksflyt.klage.Medklagere;
import no.saksflyt.klage.Tidligereklager;
import no.saksflyt.sak.Sakspanel.Tabell;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Underskrift;
import no.saksflyt.vedtak.Underskrifter;
import org.springframework.stereotype.Component;

/** The tables a complaint shows of itself: what it is decided together with, what came before it, and who signed what. */
@Component
class Klagetabeller {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String INGEN = "–";

  private final Medklagere medklagere;
  private final Tidligereklager tidligere;
  private final Underskrifter underskrifter;
  private final Personer personer;
  private final Meldinger meldinger;

  Klagetabeller(
      Medklagere medklagere,
      Tidligereklager tidligere,
      Underskrifter underskrifter,
      Personer personer,
      Meldinger meldinger) {
    this.medklagere = medklagere;
    this.tidligere = tidligere;
    this.underskrifter = underskrifter;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  /** @return those that have a row */
  List<Tabell> av(Klage klage) {
    return Stream.of(klagetFor(klage), sammen(klage), underskriftene(klage)).filter(t -> !t.celler().isEmpty()).toList();
  }

  private Tabell klagetFor(Klage klage) {
    return new Tabell(
        "klage.panel.klagetFor",
        List.of("klage.panel.sak", "klage.panel.mottatt", "klage.panel.utfall", "klage.panel.avgjort"),
        tidligere.av(klage).stream()
            .map(
                t ->
                    List.of(
                        t.saksnummer().toString(),
                        dato(t.mottatt()),
                        meldinger.tekst(t.utfall() == null ? "klage.ikkeAvgjort" : "klageutfall." + t.utfall()),
                        dato(t.avgjort())))
            .toList());
  }

  private Tabell sammen(Klage klage) {
    return new Tabell(
        "klage.panel.sammen",
        List.of("klage.panel.sak", "klage.panel.klager"),
        medklagere.til(klage.saksnummer()).stream().map(k -> List.of(k.saksnummer().toString(), k.navn())).toList());
  }

  private Tabell underskriftene(Klage klage) {
    var alle = underskrifter.alle(klage.saksnummer());
    var navn =
        personer.navn(
            alle.stream().flatMap(u -> Stream.of(u.hvem(), u.forHvem() == null ? u.hvem() : u.forHvem())).collect(Collectors.toSet()));
    var rader = new ArrayList<List<String>>();
    for (var en : alle) {
      var hvem = navn.getOrDefault(en.hvem(), en.hvem());
      rader.add(
          List.of(
              meldinger.tekst("klage.underskrift." + en.steg()),
              en.forHvem() == null ? hvem : meldinger.tekst("vedtak.forPerson", hvem, navn.getOrDefault(en.forHvem(), en.forHvem())),
              en.versjon() == null ? INGEN : en.versjon().toString(),
              DATO.format(Tid.dato(en.tid())),
              meldinger.tekst(gjelder(klage, en) ? "klage.underskrift.gjelder" : "klage.underskrift.bortfalt")));
    }
    return new Tabell(
        "klage.panel.underskrifter",
        List.of("klage.panel.underskriftSteg", "klage.panel.underskriftHvem", "klage.panel.underskriftVersjon",
            "klage.panel.underskriftDato", "klage.panel.underskriftStatus"),
        rader);
  }

  private boolean gjelder(Klage klage, Underskrift en) {
    var hos =
        en.referanse().equals(KlageProsess.INNSTILLING) ? Klageunderlag.forste(klage) : Klageunderlag.klageinstans(klage);
    return underskrifter.gjelder(klage.saksnummer(), en, hos);
  }

  private static String dato(LocalDate dag) {
    return dag == null ? INGEN : DATO.format(dag);
  }
}
