package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppdrag.rapport.Rapportdel;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report: what stands in it, how far the units have come, and the parts the coordinator writes. */
@Controller
@RequestMapping("/oppdrag/rapport/{ar}/{lopenr}")
@Krever
class RapportsakController {

  private final Rapporter rapporter;
  private final RapportService service;
  private final BidragService bidrag;
  private final Rapportside side;
  private final Valglister valg;
  private final Innlogget innlogget;
  private final Avvist avvist;
  private final Meldinger meldinger;

  RapportsakController(
      Rapporter rapporter,
      RapportService service,
      BidragService bidrag,
      Rapportside side,
      Valglister valg,
      Innlogget innlogget,
      Avvist avvist,
      Meldinger meldinger) {
    this.rapporter = rapporter;
    this.service = service;
    this.bidrag = bidrag;
    this.side = side;
    this.valg = valg;
    this.innlogget = innlogget;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), null, null, List.of(), model);
  }

  @PostMapping("/del/{del}")
  @Krever(Roller.KOORDINATOR)
  String skriv(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String del,
      @RequestParam(defaultValue = "") String tekst,
      @RequestParam(defaultValue = "-1") long sett,
      @RequestHeader(name = "HX-Request", required = false) String underveis,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var hvilken = del(del);
    try {
      service.skriv(saksnummer, hvilken, tekst, sett);
    } catch (Avvisning avvisning) {
      return siden(saksnummer, hvilken, tekst, avvist.vis(avvisning, model, svar), model);
    }
    if (underveis != null) {
      return siden(saksnummer, null, null, List.of(), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.skriv.lagret"));
    return "redirect:/oppdrag/rapport/" + saksnummer + "#skriv-" + hvilken;
  }

  private static Rapportdel del(String del) {
    for (var en : Rapportdel.values()) {
      if (en.name().equals(del)) {
        return en;
      }
    }
    throw new IkkeFunnet("feil.rapport.finnesIkke");
  }

  private String siden(Saksnummer saksnummer, Rapportdel skrevet, String tekst, List<Feltfeil> feil, Model model) {
    var rapport = rapporter.hent(saksnummer);
    model.addAttribute("rapport", rapport);
    model.addAttribute("saksnummer", saksnummer);
    model.addAttribute("bidragene", bidrag.alle(saksnummer));
    model.addAttribute("enheter", valg.enhetene());
    model.addAttribute("kanSkrive", rapport.frosset() == null && innlogget.naa().har(Roller.KOORDINATOR));
    model.addAttribute("deler", rapporter.skrevne(rapport));
    model.addAttribute("skrevet", skrevet);
    model.addAttribute("skrevetTekst", tekst);
    model.addAttribute("feilliste", feil);
    side.innhold(rapporter.innhold(rapport), rapporter.endringer(rapport), rapport, model);
    return "oppdrag/rapportsak";
  }
}
