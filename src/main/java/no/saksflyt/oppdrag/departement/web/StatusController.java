package no.saksflyt.oppdrag.departement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.departement.Oppdragsadgang;
import no.saksflyt.oppdrag.departement.Statusmelding;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the unit tells how an assignment stands, and everybody reads what was told before. */
@Controller
@RequestMapping("/oppdrag/status/{ar}/{lopenr}")
@Krever
class StatusController {

  private static final int RADER = 20;

  private final Statusmeldinger statuser;
  private final OppdragService oppdrag;
  private final SakService saker;
  private final Oppdragsadgang adgang;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;

  StatusController(
      Statusmeldinger statuser,
      OppdragService oppdrag,
      SakService saker,
      Oppdragsadgang adgang,
      Personer personer,
      Avvist avvist,
      Meldinger meldinger) {
    this.statuser = statuser;
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.adgang = adgang;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(defaultValue = "0") int side, Model model) {
    return side(Saksnummer.av(ar, lopenr), side, new Statusskjema(null, null, null), model, List.of());
  }

  @PostMapping
  String meld(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Statusskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    try {
      statuser.meld(saksnummer, skjema.delId(), skjema.lys(), skjema.begrunnelse());
      videre.addFlashAttribute("beskjed", meldinger.tekst("departement.status.meldt"));
      return "redirect:" + saksnummer.sti();
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      return side(saksnummer, 0, skjema, model, feil);
    }
  }

  private String side(Saksnummer saksnummer, int side, Statusskjema skjema, Model model, List<Feltfeil> feil) {
    oppdrag.hent(saksnummer);
    var sak = saker.hent(saksnummer);
    var deler = oppdrag.deler(saksnummer);
    var historikk = statuser.historikk(saksnummer, side, RADER);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("sakstittel", sak.tittel());
    model.addAttribute("kanMelde", sak.aapen() && adgang.har(sak));
    model.addAttribute("deler", valg(deler));
    model.addAttribute("delnavn", deler.stream().collect(Collectors.toMap(Oppdragsdel::delId, Oppdragsdel::navn)));
    model.addAttribute("lysene", lysene());
    model.addAttribute("historikk", historikk);
    model.addAttribute(
        "navn", personer.navn(historikk.rader().stream().map(Statusmelding::hvem).distinct().toList()));
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppdrag/status";
  }

  private static Map<String, String> valg(List<Oppdragsdel> deler) {
    var valg = new LinkedHashMap<String, String>();
    deler.stream().filter(del -> !del.bortfalt()).forEach(del -> valg.put(del.delId(), del.navn()));
    return valg;
  }

  private Map<String, String> lysene() {
    var valg = new LinkedHashMap<String, String>();
    for (var lys : Oppdragsdel.Trafikklys.values()) {
      valg.put(lys.name(), meldinger.tekst("departement.lysvalg." + lys));
    }
    return valg;
  }
}
