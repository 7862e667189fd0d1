package no.saksflyt.frist.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.frist.Lovfrist;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovfristrad;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines by law for other programs and for whoever wants to check a date. */
@RestController
@Krever
class FristApiController {

  private final Lovfrister lovfrister;

  FristApiController(Lovfrister lovfrister) {
    this.lovfrister = lovfrister;
  }

  @GetMapping("/api/frist/beregn")
  Lovfrist beregn(@RequestParam Map<String, String> parametre) {
    return lovfrister.beregn(Fristsporsmalleser.les(parametre));
  }

  @GetMapping("/api/frist/regler")
  List<Lovfristrad> regler() {
    return lovfrister.regler();
  }
}
