package no.saksflyt.oppdrag.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.saksflyt.felles.web.Tabellformat;
import no.saksflyt.oppdrag.register.Bevilgningsregister;
import no.saksflyt.oppdrag.register.Bevilgningsutvalg;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exactly the appropriations that are chosen as a file. */
@Controller
@Krever
class BevilgningfilController {

  private final Bevilgningsregister register;
  private final Bevilgningsord ord;

  BevilgningfilController(Bevilgningsregister register, Bevilgningsord ord) {
    this.register = register;
    this.ord = ord;
  }

  @GetMapping("/oppdrag/bevilgninger.csv")
  void csv(@RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.CSV, parametre, svar);
  }

  @GetMapping("/oppdrag/bevilgninger.xlsx")
  void xlsx(@RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.XLSX, parametre, svar);
  }

  private void skriv(Tabellformat format, Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    var rader = register.alle(Bevilgningsutvalg.av(parametre));
    try (var fil = format.begynn(svar, "bevilgninger", ord.kolonner())) {
      rader.forEach(rad -> fil.rad(ord.celler(rad)));
    }
  }
}
