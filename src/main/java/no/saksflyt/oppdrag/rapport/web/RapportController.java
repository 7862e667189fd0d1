package no.saksflyt.oppdrag.rapport.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportslag;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The half-year and the annual report of a year: a draft until it is frozen, on the page and as files. */
@Controller
@Krever
class RapportController {

  private final Rapporter rapporter;
  private final Rapportside side;
  private final Valglister valg;

  RapportController(Rapporter rapporter, Rapportside side, Valglister valg) {
    this.rapporter = rapporter;
    this.side = side;
    this.valg = valg;
  }

  @GetMapping("/oppdrag/rapport")
  String vis(@RequestParam(required = false) String ar, @RequestParam(defaultValue = "halvar") String type, Model model) {
    var valgt = Rapportvalg.av(ar == null || ar.isBlank() ? String.valueOf(valg.ar(null)) : ar, type);
    var har = rapporter.gjeldende(valgt.ar(), valgt.slag());
    model.addAttribute("ar", valgt.ar());
    model.addAttribute("type", valgt.slag().kode());
    model.addAttribute("arene", valg.arene(valgt.ar(), List.of(valgt.ar() - 1)));
    model.addAttribute(
        "typer",
        Map.of(
            Rapportslag.HALVAR.kode(), valg.av(Rapportslag.class, "rapport.slag").get(Rapportslag.HALVAR.name()),
            Rapportslag.AR.kode(), valg.av(Rapportslag.class, "rapport.slag").get(Rapportslag.AR.name())));
    model.addAttribute("sak", har.orElse(null));
    side.innhold(
        rapporter.innhold(valgt.ar(), valgt.slag()), har.map(rapporter::endringer).orElse(Map.of()), har.orElse(null), model);
    return "oppdrag/rapport";
  }

  @GetMapping("/oppdrag/rapport.docx")
  ResponseEntity<byte[]> docx(@RequestParam(required = false) String ar, @RequestParam(required = false) String type) {
    var valgt = Rapportvalg.av(ar, type);
    var innhold = rapporter.innhold(valgt.ar(), valgt.slag());
    return Filsvar.DOCX.av(innhold.tittel(), rapporter.docx(innhold));
  }

  @GetMapping("/oppdrag/rapport.pdf")
  ResponseEntity<byte[]> pdf(@RequestParam(required = false) String ar, @RequestParam(required = false) String type) {
    var valgt = Rapportvalg.av(ar, type);
    var innhold = rapporter.innhold(valgt.ar(), valgt.slag());
    return Filsvar.PDF.av(innhold.tittel(), rapporter.pdf(innhold));
  }
}
