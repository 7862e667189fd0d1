package no.saksflyt.oppdrag.departement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Lesefeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.Henvendelse;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Henvendelsestekst;
import no.saksflyt.sak.SakService;
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

/** Where the coordinator records what the ministry answered, without the task that waits for it. */
@Controller
@RequestMapping("/oppdrag/svar/{ar}/{lopenr}")
@Krever(Roller.KOORDINATOR)
class SvarController {

  private final Henvendelser henvendelser;
  private final Henvendelsestekst tekst;
  private final SakService saker;
  private final Avvist avvist;
  private final Meldinger meldinger;

  SvarController(
      Henvendelser henvendelser, Henvendelsestekst tekst, SakService saker, Avvist avvist, Meldinger meldinger) {
    this.henvendelser = henvendelser;
    this.tekst = tekst;
    this.saker = saker;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(required = false) Long henvendelse, Model model) {
    return side(
        Saksnummer.av(ar, lopenr), new Svarskjema(henvendelse, null, null, null, null, null), model, List.of());
  }

  @PostMapping
  String svar(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Svarskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      var id = henvendelser.besvares(saksnummer, skjema.henvendelse()).id();
      var feil = new Lesefeil();
      var lest = skjema.les(feil);
      feil.krevLest(() -> henvendelser.feil(id, lest));
      henvendelser.svar(id, lest);
      videre.addFlashAttribute("beskjed", meldinger.tekst("departement.svar.registrert"));
      return "redirect:" + saksnummer.sti();
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      return side(saksnummer, skjema, model, feil);
    }
  }

  private String side(Saksnummer saksnummer, Svarskjema skjema, Model model, List<Feltfeil> feil) {
    var ventende = henvendelser.ventende(saksnummer);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("sakstittel", saker.hent(saksnummer).tittel());
    model.addAttribute("ventende", ventende);
    model.addAttribute("valgt", valgt(saksnummer, ventende, skjema.henvendelse()));
    model.addAttribute("tekst", tekst);
    model.addAttribute("avgjorelser", avgjorelser());
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppdrag/svar";
  }

  /** What somebody else answered meanwhile stays on the page with what was written. */
  private Henvendelse valgt(Saksnummer saksnummer, List<Henvendelse> ventende, Long id) {
    if (id != null) {
      return henvendelser.besvares(saksnummer, id);
    }
    return ventende.size() == 1 ? ventende.get(0) : null;
  }

  private Map<String, String> avgjorelser() {
    var valg = new LinkedHashMap<String, String>();
    for (var avgjorelse : Avviksvar.values()) {
      valg.put(avgjorelse.name(), meldinger.tekst("departement.svarvalg." + avgjorelse));
    }
    return valg;
  }
}
