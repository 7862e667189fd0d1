package no.saksflyt.saksbilde.web;

import no.saksflyt.felles.Side;
import no.saksflyt.sak.Sakssok;
import no.saksflyt.sak.Soketreff;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for other programs. */
@RestController
@Krever
class SokApiController {

  private final Sakssok sok;

  SokApiController(Sakssok sok) {
    this.sok = sok;
  }

  @GetMapping("/api/sok")
  Side<Soketreff> sok(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return sok.sok(q, side, antall);
  }
}
