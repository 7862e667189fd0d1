package no.saksflyt.oppfolging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.saksflyt.felles.web.Tabellformat;
import no.saksflyt.oppfolging.Tavle;
import no.saksflyt.oppfolging.Utvalgsleser;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole of what is chosen as a file for a spreadsheet, written row by row as it is read. */
@Controller
@Krever
class CsvController {

  private final Tavle tavle;
  private final Tavlefil fil;

  CsvController(Tavle tavle, Tavlefil fil) {
    this.tavle = tavle;
    this.fil = fil;
  }

  @GetMapping("/oppfolging.csv")
  void csv(@RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    var leser = new Utvalgsleser(parametre);
    var utvalg = leser.utvalg();
    var sortering = leser.sortering();
    try (var tabell = Tabellformat.CSV.begynn(svar, "oppfolging", fil.kolonner())) {
      tavle.alle(utvalg, sortering, rad -> tabell.rad(fil.celler(rad)));
    }
  }
}
