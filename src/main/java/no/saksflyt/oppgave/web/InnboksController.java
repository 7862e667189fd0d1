package no.saksflyt.oppgave.web;

import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox: what the system has told the person, newest first. */
@Controller
@Krever(egetForLeser = true)
@RequestMapping("/innboks")
class InnboksController {

  private static final int RADER = 25;

  private final Varsler varsler;
  private final Meldinger meldinger;

  InnboksController(Varsler varsler, Meldinger meldinger) {
    this.varsler = varsler;
    this.meldinger = meldinger;
  }

  @GetMapping
  String innboks(@RequestParam(defaultValue = "0") int side, Model model) {
    model.addAttribute("side", varsler.innboks(side, RADER));
    model.addAttribute("uleste", varsler.uleste());
    return "oppgave/innboks";
  }

  @PostMapping("/{id}/lest")
  String lest(@PathVariable long id, @RequestParam(defaultValue = "0") int side) {
    varsler.lest(id);
    return "redirect:/innboks?side=" + side;
  }

  @PostMapping("/lest")
  String altLest(RedirectAttributes etter) {
    varsler.altLest();
    etter.addFlashAttribute("beskjed", meldinger.tekst("oppgave.innboks.altErLest"));
    return "redirect:/innboks";
  }
}
