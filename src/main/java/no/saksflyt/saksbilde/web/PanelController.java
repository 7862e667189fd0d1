package no.saksflyt.saksbilde.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.sak.Saksnotater;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case beside an open task in Tasklist: a piece of a page, drawn anew after each of its forms. */
@Controller
@RequestMapping("/oppgave/{oppgaveId}/panel")
@Krever
class PanelController {

  private static final String FRAGMENT = "saksbilde/panel :: panel";

  private final Panelbygger bygger;
  private final Saksnotater notater;
  private final Meldinger meldinger;

  PanelController(Panelbygger bygger, Saksnotater notater, Meldinger meldinger) {
    this.bygger = bygger;
    this.notater = notater;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable String oppgaveId, Model model, HttpServletRequest request) {
    bygger.fyll(model, bygger.oppgave(oppgaveId), request);
    return FRAGMENT;
  }

  @PostMapping("/notater")
  String notat(
      @PathVariable String oppgaveId,
      @RequestParam(required = false) String tekst,
      Model model,
      HttpServletRequest request,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var oppgave = bygger.oppgave(oppgaveId);
    try {
      notater.skriv(oppgave.saksnummer(), tekst);
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      model.addAttribute("feilliste", brudd.feil());
      model.addAttribute("tekst", tekst);
      bygger.fyll(model, oppgave, request);
      return FRAGMENT;
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("saksbilde.gjort.notat"));
    return "redirect:/oppgave/" + oppgaveId + "/panel";
  }
}
