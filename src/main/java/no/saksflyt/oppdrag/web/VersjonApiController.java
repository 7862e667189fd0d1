package no.saksflyt.oppdrag.web;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsversjon;
import no.saksflyt.oppdrag.Oppdragsversjoner;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The versions of an assignment for other programs, oldest first. */
@RestController
@Krever
class VersjonApiController {

  private final Oppdragsversjoner versjoner;

  VersjonApiController(Oppdragsversjoner versjoner) {
    this.versjoner = versjoner;
  }

  @GetMapping("/api/oppdrag/{ar}/{lopenr}/versjoner")
  List<Oppdragsversjon> versjoner(@PathVariable int ar, @PathVariable int lopenr) {
    return versjoner.versjoner(Saksnummer.av(ar, lopenr));
  }
}
