package no.saksflyt.oppfolging.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.saksflyt.oppfolging.Stegrad;
import no.saksflyt.oppfolging.Tavle;
import no.saksflyt.oppfolging.Utvalgsleser;
import no.saksflyt.tilgang.Krever;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
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
    svar.setContentType("text/csv");
    svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
    svar.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"oppfolging.csv\"");
    try (var skriver = fil.begynn(svar.getWriter())) {
      tavle.alle(utvalg, sortering, rad -> skriv(skriver, rad));
    }
  }

  private void skriv(CSVPrinter skriver, Stegrad rad) {
    try {
      fil.skriv(skriver, rad);
    } catch (IOException brutt) {
      throw new UncheckedIOException(brutt);
    }
  }
}
