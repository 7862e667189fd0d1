package no.saksflyt.oppdrag.register.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppdrag.register.Hurtigvalg;
import no.saksflyt.oppdrag.register.Oppdragsregister;
import no.saksflyt.oppdrag.register.Registerleser;
import no.saksflyt.oppdrag.register.Registersortering;
import no.saksflyt.oppdrag.register.Registerutvalg;
import no.saksflyt.oppdrag.register.Registervalg;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of assignments: every one of every year, for everybody. */
@Controller
@Krever
class RegisterController {

  private static final String SIDE = "oppdrag/register";

  private final Oppdragsregister register;
  private final Registervalg valg;
  private final Registerord ord;

  RegisterController(Oppdragsregister register, Registervalg valg, Registerord ord) {
    this.register = register;
    this.valg = valg;
    this.ord = ord;
  }

  @GetMapping("/oppdrag")
  ModelAndView register(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall,
      Model model) {
    try {
      var leser = new Registerleser(parametre);
      vis(model, new Registerlenker(leser.utvalg(), leser.sortering()), side, antall);
      return new ModelAndView(SIDE);
    } catch (Regelbrudd brudd) {
      // The register is shown all the same, without the choice that could not be read.
      vis(model, new Registerlenker(Registerutvalg.ALT, Registersortering.NUMMER), 0, 50);
      model.addAttribute("feilliste", brudd.feil());
      return new ModelAndView(SIDE, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void vis(Model model, Registerlenker lenker, int side, int antall) {
    var funnet = register.side(lenker.utvalg(), lenker.sortering(), side, antall);
    model.addAttribute("u", lenker.utvalg());
    model.addAttribute("lenker", lenker);
    model.addAttribute("side", funnet);
    model.addAttribute("navn", ord.navn(funnet.rader()));
    model.addAttribute("ord", ord);
    model.addAttribute("hurtigvalg", List.of(Hurtigvalg.values()));
    model.addAttribute("sorteringer", List.of(Registersortering.values()));
    model.addAttribute("arene", valg.ar());
    model.addAttribute("maalene", valg.maal());
    model.addAttribute("enhetene", valg.enheter());
    model.addAttribute("statusene", valg.statuser());
    model.addAttribute("ansvarlige", valg.hovedansvar());
  }
}
