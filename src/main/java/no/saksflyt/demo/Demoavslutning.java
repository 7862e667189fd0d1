package no.saksflyt.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.demo.Demooppdrag.Trinn;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.Regi;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import java.time.Clock;

/** The scenes in which an assignment of the demonstration is delivered, withdrawn, merged or put on hold. */
@Component
@Profile("!prod")
class Demoavslutning {

  private final Regi regi;
  private final Clock klokke;

  Demoavslutning(Regi regi, Clock klokke) {
    this.regi = regi;
    this.klokke = klokke;
  }

  void scener(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker, LocalDate idag) {
    if (o.naa() == Trinn.LEVERT) {
      scener.add(new Scene(o.siden(), () -> lever(saker.get(o.nr()))));
    }
  }

  private void lever(Saksnummer saksnummer) {
    regi.utfor(
        "koordinator",
        saksnummer,
        "lever",
        null,
        new HashMap<>(
            Map.of(
                "leveringsdato", Tid.dato(klokke.instant()).toString(),
                "leveringsmaate", "EFORMIDLING",
                "referanse", "Ekspedert i arkivet")));
  }
}
