package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.brev.web.Malredigering.Skrevet;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of letters, and what letters must have. */
@Controller
@RequestMapping("/brev/maler")
@Krever({Roller.PROSESSEIER, Roller.JURIST})
class MalerController {

  private final Malredigering redigering;
  private final Malliste liste;

  MalerController(Malredigering redigering, Malliste liste) {
    this.redigering = redigering;
    this.liste = liste;
  }

  @GetMapping
  String liste(Model modell) {
    return liste.vis(modell);
  }

  /** @param versjon an earlier version to begin from, or null for the one in use */
  @GetMapping("/{mal}/{sprak}")
  String vis(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam(required = false) Integer versjon,
      Model modell) {
    return redigering.vis(navn(mal, sprak), versjon, "", modell);
  }

  /** Checks and shows what the person has written; nothing is kept. */
  @PostMapping("/{mal}/{sprak}/vis")
  String prov(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam int sett,
      @RequestParam(defaultValue = "") String innhold,
      @RequestParam(defaultValue = "") String grunn,
      Model modell,
      HttpServletResponse svar) {
    return redigering.prov(navn(mal, sprak), new Skrevet(sett, innhold, grunn, ""), modell, svar);
  }

  @PostMapping("/{mal}/{sprak}/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam(defaultValue = "") String innhold) {
    return redigering.pdf(navn(mal, sprak), new Skrevet(0, innhold, "", ""));
  }

  @PostMapping("/{mal}/{sprak}")
  String taIBruk(
      @PathVariable String mal,
      @PathVariable String sprak,
      @RequestParam int sett,
      @RequestParam(defaultValue = "") String innhold,
      @RequestParam(defaultValue = "") String grunn,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return redigering.taIBruk(navn(mal, sprak), new Skrevet(sett, innhold, grunn, ""), modell, svar, videre);
  }

  @PostMapping("/{mal}/{sprak}/utgavens")
  String utgavens(
      @PathVariable String mal, @PathVariable String sprak, @RequestParam int sett, RedirectAttributes videre) {
    return redigering.utgavens(navn(mal, sprak), sett, videre);
  }

  @PostMapping("/{mal}/{sprak}/behold")
  String behold(@PathVariable String mal, @PathVariable String sprak, RedirectAttributes videre) {
    return redigering.behold(navn(mal, sprak), videre);
  }

  private static Malnavn navn(String mal, String sprak) {
    return Malnavn.av(mal + "." + sprak + ".html").orElseThrow(() -> new IkkeFunnet("feil.brevmal.finnesIkke", mal));
  }
}
