package no.saksflyt.oppdrag.leder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.leder.Gjennomganger;
import no.saksflyt.oppdrag.leder.Planregister;
import no.saksflyt.oppgave.Avsluttrett;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a running assignment is looked through, and said to be a measure of a plan. */
@Controller
@RequestMapping("/oppdrag/gjennomgang/{ar}/{lopenr}")
@Krever
class OppdragsgjennomgangController {

  private final Gjennomganger gjennomganger;
  private final Planregister planer;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Avsluttrett rett;
  private final Skriverett skriverett;
  private final Avvist avvist;
  private final Meldinger meldinger;

  OppdragsgjennomgangController(
      Gjennomganger gjennomganger,
      Planregister planer,
      OppdragService oppdrag,
      SakService saker,
      Avsluttrett rett,
      Skriverett skriverett,
      Avvist avvist,
      Meldinger meldinger) {
    this.gjennomganger = gjennomganger;
    this.planer = planer;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.rett = rett;
    this.skriverett = skriverett;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return side(Saksnummer.av(ar, lopenr), model, List.of());
  }

  @PostMapping
  String gjennomgaatt(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String merknad,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    model.addAttribute("merknad", merknad);
    var nr = Saksnummer.av(ar, lopenr);
    return kjor(nr, () -> gjennomganger.gjennomgaatt(nr, merknad), "oppdragsleder.gjennomgang.gjort", model, svar, videre);
  }

  @PostMapping("/plan")
  String plan(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) String tiltak,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    model.addAttribute("plan", plan);
    model.addAttribute("tiltak", tiltak);
    var nr = Saksnummer.av(ar, lopenr);
    return kjor(nr, () -> planer.leggTil(nr, plan, tiltak), "oppdragsleder.plan.lagtTil", model, svar, videre);
  }

  @PostMapping("/plan/{id}/fjern")
  String fjern(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    return kjor(nr, () -> planer.fjern(nr, id), "oppdragsleder.plan.fjernet", model, svar, videre);
  }

  private String kjor(
      Saksnummer nr, Runnable handling, String gjort, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      handling.run();
    } catch (Avvisning avvisning) {
      return side(nr, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst(gjort));
    return "redirect:/oppdrag/gjennomgang/" + nr;
  }

  private String side(Saksnummer nr, Model model, List<Feltfeil> feil) {
    var mitt = oppdrag.hent(nr);
    var sak = saker.hent(nr);
    model.addAttribute("sak", sak);
    model.addAttribute("nummer", mitt.nummer());
    model.addAttribute("gjennomganger", gjennomganger.alle(nr));
    model.addAttribute("planer", planer.alle(nr));
    model.addAttribute("kanGjennomgaa", sak.aapen() && rett.har(sak));
    model.addAttribute("kanSkrive", skriverett.har());
    model.addAttribute("feilliste", feil);
    return "oppdrag/gjennomgang";
  }
}
