package no.saksflyt.oppdrag.departement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Henvendelsestekst;
import no.saksflyt.oppdrag.departement.Oppdragsadgang;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the ministry is asked something about an assignment, beside what it was asked and told before. */
@Controller
@RequestMapping("/oppdrag/sporsmal/{ar}/{lopenr}")
@Krever
class SporsmalController {

  private final Henvendelser henvendelser;
  private final Henvendelsestekst tekst;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Oppdragsadgang adgang;
  private final Innlogget innlogget;
  private final Avvist avvist;
  private final Meldinger meldinger;

  SporsmalController(
      Henvendelser henvendelser,
      Henvendelsestekst tekst,
      OppdragService oppdrag,
      SakService saker,
      Oppdragsadgang adgang,
      Innlogget innlogget,
      Avvist avvist,
      Meldinger meldinger) {
    this.henvendelser = henvendelser;
    this.tekst = tekst;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.adgang = adgang;
    this.innlogget = innlogget;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return side(Saksnummer.av(ar, lopenr), null, model, List.of());
  }

  @PostMapping
  String still(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) String sporsmal,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      henvendelser.sporsmal(saksnummer, sporsmal, false);
      videre.addFlashAttribute("beskjed", meldinger.tekst("departement.sporsmal.stilt"));
      return "redirect:" + saksnummer.sti();
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      return side(saksnummer, sporsmal, model, feil);
    }
  }

  private String side(Saksnummer saksnummer, String sporsmal, Model model, List<Feltfeil> feil) {
    oppdrag.hent(saksnummer);
    var sak = saker.hent(saksnummer);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("sakstittel", sak.tittel());
    model.addAttribute("kanSporre", sak.aapen() && adgang.har(sak));
    model.addAttribute("kanSvare", sak.aapen() && innlogget.naa().har(Roller.KOORDINATOR));
    model.addAttribute("henvendelser", henvendelser.alle(saksnummer));
    model.addAttribute("tekst", tekst);
    model.addAttribute("sporsmal", sporsmal);
    model.addAttribute("feilliste", feil);
    return "oppdrag/sporsmal";
  }
}
