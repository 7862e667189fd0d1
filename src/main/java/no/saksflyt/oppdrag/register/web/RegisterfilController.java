package no.saksflyt.oppdrag.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.saksflyt.felles.web.Tabellformat;
import no.saksflyt.oppdrag.register.Oppdragsregister;
import no.saksflyt.oppdrag.register.Registerleser;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exactly the assignments that are chosen as a file, written as they are read. */
@Controller
@Krever
class RegisterfilController {

  private final Oppdragsregister register;
  private final Registerord ord;

  RegisterfilController(Oppdragsregister register, Registerord ord) {
    this.register = register;
    this.ord = ord;
  }

  @GetMapping("/oppdrag.csv")
  void csv(@RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.CSV, parametre, svar);
  }

  @GetMapping("/oppdrag.xlsx")
  void xlsx(@RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.XLSX, parametre, svar);
  }

  private void skriv(Tabellformat format, Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    var leser = new Registerleser(parametre);
    var utvalg = leser.utvalg();
    var sortering = leser.sortering();
    try (var fil = format.begynn(svar, "oppdrag", ord.kolonner())) {
      register.alle(
          utvalg,
          sortering,
          rader -> {
            var navn = ord.navn(rader);
            rader.forEach(rad -> fil.rad(ord.celler(rad, navn)));
          });
    }
  }
}
