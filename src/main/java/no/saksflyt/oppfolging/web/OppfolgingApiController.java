package no.saksflyt.oppfolging.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Side;
import no.saksflyt.oppfolging.Stegrad;
import no.saksflyt.oppfolging.Tavle;
import no.saksflyt.oppfolging.Utvalgsleser;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The open steps for other programs. */
@RestController
@Krever
class OppfolgingApiController {

  private final Tavle tavle;

  OppfolgingApiController(Tavle tavle) {
    this.tavle = tavle;
  }

  /**
   * @param totalt how many steps the choice holds, its bucket respected
   * @param side this page's number, from 0
   * @param antall rows asked for on a page
   * @param botter how many lie in each bucket, whatever bucket was chosen
   * @param rader this page's rows
   */
  record Svar(long totalt, int side, int antall, Map<String, Long> botter, List<Stegrad> rader) {}

  @GetMapping("/api/oppfolging")
  Svar oppfolging(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    var leser = new Utvalgsleser(parametre);
    var utvalg = leser.utvalg();
    var sortering = leser.sortering();
    Side.kontroller(side, antall);
    var tall = tavle.tell(utvalg);
    var funnet = tavle.side(utvalg, sortering, side, antall, tall);
    return new Svar(funnet.totalt(), side, antall, tall.etterKode(), funnet.rader());
  }
}
