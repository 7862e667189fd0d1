package no.saksflyt.oppdrag.register.web;

import java.util.Map;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.register.Bevilgningsregister;
import no.saksflyt.oppdrag.register.Bevilgningsutvalg;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of appropriations, for everybody. */
@Controller
@Krever
class BevilgningController {

  private static final String SIDE = "oppdrag/bevilgninger";

  private final Bevilgningsregister register;
  private final Bevilgningsord ord;

  BevilgningController(Bevilgningsregister register, Bevilgningsord ord) {
    this.register = register;
    this.ord = ord;
  }

  @GetMapping("/oppdrag/bevilgninger")
  ModelAndView bevilgninger(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "100") int antall,
      Model model) {
    try {
      vis(model, Bevilgningsutvalg.av(parametre), side, antall);
      return new ModelAndView(SIDE);
    } catch (Regelbrudd brudd) {
      // The register is shown all the same, without the choice that could not be read.
      vis(model, Bevilgningsutvalg.ALT, 0, 100);
      model.addAttribute("feilliste", brudd.feil());
      return new ModelAndView(SIDE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void vis(Model model, Bevilgningsutvalg utvalg, int side, int antall) {
    model.addAttribute("u", utvalg);
    model.addAttribute("side", register.side(utvalg, side, antall));
    model.addAttribute("arene", register.ar());
    model.addAttribute("ord", ord);
    model.addAttribute("csv", fil("csv", utvalg));
    model.addAttribute("xlsx", fil("xlsx", utvalg));
  }

  private static String fil(String endelse, Bevilgningsutvalg utvalg) {
    var sti = UriComponentsBuilder.fromPath("/oppdrag/bevilgninger." + endelse);
    utvalg.parametre().forEach(sti::queryParam);
    return sti.encode().toUriString();
  }
}
