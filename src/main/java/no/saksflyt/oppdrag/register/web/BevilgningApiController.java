package no.saksflyt.oppdrag.register.web;

import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.oppdrag.register.Bevilgningsrad;
import no.saksflyt.oppdrag.register.Bevilgningsregister;
import no.saksflyt.oppdrag.register.Bevilgningsutvalg;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of appropriations for other programs. */
@RestController
@Krever
class BevilgningApiController {

  private final Bevilgningsregister register;

  BevilgningApiController(Bevilgningsregister register) {
    this.register = register;
  }

  @GetMapping("/api/oppdrag/bevilgninger")
  Side<Bevilgningsrad> bevilgninger(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return register.side(Bevilgningsutvalg.av(parametre), side, antall);
  }
}
