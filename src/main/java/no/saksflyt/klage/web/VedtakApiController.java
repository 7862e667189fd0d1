package no.saksflyt.klage.web;

import java.net.URI;
import java.util.Map;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.klage.NyVedtaksregistrering;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Begins the recording of decisions made outside the system, for other programs. */
@RestController
class VedtakApiController {

  private final Vedtaksregistreringer registreringer;

  VedtakApiController(Vedtaksregistreringer registreringer) {
    this.registreringer = registreringer;
  }

  @PostMapping("/api/vedtak")
  @Engang
  @Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
  ResponseEntity<Map<String, String>> registrer(@RequestBody NyVedtaksregistrering ny) {
    var saksnummer = registreringer.start(ny);
    return ResponseEntity.created(URI.create("/api" + saksnummer.sti()))
        .body(Map.of("saksnummer", saksnummer.toString()));
  }
}
