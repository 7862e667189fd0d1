package no.saksflyt.oppdrag.web;

import java.net.URI;
import java.util.Map;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.oppdrag.NyttOppdrag;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers assignments for other programs. */
@RestController
class OppdragApiController {

  private final OppdragService oppdrag;

  OppdragApiController(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  @PostMapping("/api/oppdrag")
  @Engang
  @Krever(Roller.KOORDINATOR)
  ResponseEntity<Map<String, String>> registrer(@RequestBody NyttOppdrag nytt) {
    var saksnummer = oppdrag.registrer(nytt);
    return ResponseEntity.created(URI.create("/api" + saksnummer.sti()))
        .body(Map.of("saksnummer", saksnummer.toString()));
  }
}
