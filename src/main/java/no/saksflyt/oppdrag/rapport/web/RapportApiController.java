package no.saksflyt.oppdrag.rapport.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportinnhold;
import no.saksflyt.tilgang.Krever;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The half-year and the annual report for other programs: a draft, or the frozen one and what is different since. */
@RestController
@Krever
class RapportApiController {

  private final Rapporter rapporter;

  RapportApiController(Rapporter rapporter) {
    this.rapporter = rapporter;
  }

  /**
   * @param rapport what stands in the report
   * @param endringer what is different since it was frozen, by case number or {@code sp-<id>}
   */
  record Svar(@JsonUnwrapped Rapportinnhold rapport, Map<String, List<String>> endringer) {}

  @GetMapping("/api/oppdrag/rapport")
  Svar rapport(@RequestParam(required = false) String ar, @RequestParam(required = false) String type) {
    var valg = Rapportvalg.av(ar, type);
    var har = rapporter.gjeldende(valg.ar(), valg.slag());
    return new Svar(
        rapporter.innhold(valg.ar(), valg.slag()), har.map(rapporter::endringer).orElse(Map.of()));
  }
}
