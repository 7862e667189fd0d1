package no.saksflyt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.saksflyt.demo.Demosaker.Scene;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppdrag.notat.Notatdel;
import no.saksflyt.oppgave.Regi;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The scenes in which a division's yearly note is written and approved. */
@Component
@Profile("!prod")
class Demonotat {

  private final Regi regi;
  private final NotatService notater;
  private final Demofil fil;

  Demonotat(Regi regi, NotatService notater, ObjectMapper json) {
    this.regi = regi;
    this.notater = notater;
    this.fil = new Demofil(json);
  }

  private record Notat(String avdeling, int dag, Map<Notatdel, String> tekster) {}

  /** @param idag the note is of this day's year */
  List<Scene> scener(LocalDate idag) {
    var notat = fil.les("notat", Notat.class);
    var sak = new AtomicReference<Saksnummer>();
    return List.of(
        koordinator(notat.dag(), () -> sak.set(notater.start(idag.getYear(), notat.avdeling()))),
        koordinator(
            notat.dag() + 3, () -> notater.skriv(sak.get(), notat.tekster(), notater.hent(sak.get()).versjon())),
        new Scene(
            notat.dag() + 3, () -> regi.utfor(Roller.KOORDINATOR, sak.get(), "skrivNotat", null, new HashMap<>())),
        new Scene(
            notat.dag() + 6,
            () ->
                regi.utfor(
                    Roller.DIREKTOR, sak.get(), "godkjennNotat", null, new HashMap<>(Map.of("godkjenning", "GODKJENT")))));
  }

  private Scene koordinator(int dag, Runnable handling) {
    return new Scene(dag, () -> regi.som(Roller.KOORDINATOR, handling));
  }
}
