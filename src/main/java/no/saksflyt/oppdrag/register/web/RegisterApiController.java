package no.saksflyt.oppdrag.register.web;

import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.oppdrag.register.Oppdragsregister;
import no.saksflyt.oppdrag.register.Registerleser;
import no.saksflyt.oppdrag.register.Registerrad;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of assignments for other programs. */
@RestController
@Krever
class RegisterApiController {

  private final Oppdragsregister register;

  RegisterApiController(Oppdragsregister register) {
    this.register = register;
  }

  @GetMapping("/api/oppdrag")
  Side<Registerrad> oppdrag(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    var leser = new Registerleser(parametre);
    return register.side(leser.utvalg(), leser.sortering(), side, antall);
  }
}
