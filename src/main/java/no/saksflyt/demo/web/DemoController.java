package no.saksflyt.demo.web;

import java.time.OffsetDateTime;
import java.util.Map;
import no.saksflyt.demo.Demonstrasjonen;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;
import no.saksflyt.integrasjon.Utboks;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves the demonstration's time and starts it over; absent in production. */
@RestController
@RequestMapping("/api/demo")
@Krever(Roller.ADMIN)
@Profile("!prod")
class DemoController {

  private final Demonstrasjonen demonstrasjonen;

  DemoController(Demonstrasjonen demonstrasjonen) {
    this.demonstrasjonen = demonstrasjonen;
  }

  record Klokke(OffsetDateTime na) {}

  @PostMapping("/klokke")
  Map<String, String> klokke(@RequestBody Klokke klokke) {
    if (klokke.na() == null) {
      throw new Regelbrudd(new Feltfeil("na", "feil.felt.mangler", "na"));
    }
    return Map.of("na", demonstrasjonen.skyvKlokken(klokke.na().toInstant()).toString());
  }

  @PostMapping("/jobber")
  Map<String, Integer> jobber() {
    return Map.of("kjort", demonstrasjonen.kjorJobber());
  }

  @PostMapping("/nullstill")
  Map<String, String> nullstill() {
    return Map.of("na", demonstrasjonen.nullstill().toString());
  }

  @GetMapping("/utboks")
  Side<Utboks.Rad> utboks(
      @RequestParam(defaultValue = "0") int side, @RequestParam(defaultValue = "50") int antall) {
    return demonstrasjonen.utboks(side, antall);
  }
}
