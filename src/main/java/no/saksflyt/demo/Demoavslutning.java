package no.saksflyt.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Overgang;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which an assignment of the demonstration is delivered, ends in favour of another, was a mistake, or is put on hold. */
@Component
@Profile("!prod")
class Demoavslutning {

  private static final String KOORDINATOR = "koordinator";

  private final Regi regi;
  private final Saksavslutning avslutning;
  private final PaaVentService paaVent;
  private final Clock klokke;

  Demoavslutning(Regi regi, Saksavslutning avslutning, PaaVentService paaVent, Clock klokke) {
    this.regi = regi;
    this.avslutning = avslutning;
    this.paaVent = paaVent;
    this.klokke = klokke;
  }

  void scener(Demooppdrag o, List<Scene> scener, Map<Integer, Saksnummer> saker, LocalDate idag) {
    switch (o.naa()) {
      case MERKNAD -> scener.add(new Scene(o.siden(), () -> lever(saker.get(o.nr()))));
      case NESTE, LEVERT -> scener.add(new Scene(o.siden(), () -> godtatt(saker.get(o.nr()))));
      case VARSLET -> scener.add(new Scene(o.siden(), () -> varslet(saker.get(o.nr()))));
      case FEILREGISTRERT -> {
        scener.add(som(o.siden(), "leder", () -> avslutning.foreslaaFeilregistrert(saker.get(o.nr()), o.grunn())));
        scener.add(som(o.siden() + 1, KOORDINATOR, () -> avslutning.bekreftFeilregistrert(saker.get(o.nr()))));
      }
      case SLATT_SAMMEN, VIDEREFORT, ERSTATTET -> {
        var overgang = Overgang.valueOf(o.naa().name());
        scener.add(
            som(
                o.siden(),
                KOORDINATOR,
                () -> avslutning.gaaOver(saker.get(o.nr()), saker.get(o.med()), overgang, o.grunn())));
      }
      default -> { }
    }
    if (o.vent() != null) {
      scener.add(
          som(
              -1,
              KOORDINATOR,
              () -> paaVent.settPaaVent(saker.get(o.nr()), idag.plusDays(o.vent()), o.ventegrunn())));
    }
  }

  private Scene som(int dag, String person, Runnable handling) {
    return new Scene(dag, () -> regi.som(person, handling));
  }

  private void lever(Saksnummer saksnummer) {
    regi.utfor(
        KOORDINATOR,
        saksnummer,
        "lever",
        null,
        new HashMap<>(
            Map.of(
                "leveringsdato", idag(),
                "leveringsmaate", "EFORMIDLING",
                "referanse", "Ekspedert i arkivet")));
  }

  private void godtatt(Saksnummer saksnummer) {
    lever(saksnummer);
    regi.utfor(
        KOORDINATOR,
        saksnummer,
        "registrerMerknad",
        null,
        new HashMap<>(Map.of("merknad", "GODTATT", "merknadDato", idag())));
  }

  /** The ministry was told of the report; it may be published when the fourteen days are over. */
  private void varslet(Saksnummer saksnummer) {
    godtatt(saksnummer);
    regi.utfor(
        KOORDINATOR,
        saksnummer,
        "varsleDepartementet",
        null,
        new HashMap<>(Map.of("varsling", "VARSLET", "varsletDato", idag())));
  }

  private String idag() {
    return Tid.dato(klokke.instant()).toString();
  }
}
