package no.saksflyt.oppdrag.web;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Merknad;
import no.saksflyt.oppdrag.Merknader;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the ministry's remark on a delivery from other programs. */
@RestController
class MerknadApiController {

  private final Merknader merknader;

  MerknadApiController(Merknader merknader) {
    this.merknader = merknader;
  }

  @PostMapping("/api/oppdrag/{ar}/{lopenr}/merknad")
  @Krever(Roller.KOORDINATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void merknad(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Merknad merknad) {
    merknader.mottatt(Saksnummer.av(ar, lopenr), merknad);
  }
}
