package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import no.saksflyt.oppdrag.rapport.Bidrag;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.Bidragsoppgave;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportpunkt;
import no.saksflyt.oppdrag.rapport.Styringsparameter;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a unit writes for a report: kept as it is written, with or without scripts. */
@Controller
@RequestMapping("/oppdrag/rapport/bidrag/{ar}/{lopenr}/{enhet}")
@Krever
class BidragController {

  private final BidragService bidrag;
  private final Bidragsoppgave oppgave;
  private final Rapporter rapporter;
  private final Styringsregister register;
  private final Valglister valg;
  private final Avvist avvist;
  private final Meldinger meldinger;

  BidragController(
      BidragService bidrag,
      Bidragsoppgave oppgave,
      Rapporter rapporter,
      Styringsregister register,
      Valglister valg,
      Avvist avvist,
      Meldinger meldinger) {
    this.bidrag = bidrag;
    this.oppgave = oppgave;
    this.rapporter = rapporter;
    this.register = register;
    this.valg = valg;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, @PathVariable String enhet, Model model) {
    var mitt = bidrag.hent(Saksnummer.av(ar, lopenr), enhet);
    return siden(mitt, mitt.punkter(), mitt.versjon(), null, List.of(), model);
  }

  @PostMapping
  String lagre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String enhet,
      @RequestParam(defaultValue = "-1") long sett,
      @RequestParam(required = false) String fullfor,
      @RequestParam(required = false) String ingenting,
      @RequestHeader(name = "HX-Request", required = false) String underveis,
      HttpServletRequest kall,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var mitt = bidrag.hent(Saksnummer.av(ar, lopenr), enhet);
    var skrevet = mitt.punkter().stream().map(p -> skrevet(p, kall)).toList();
    try {
      bidrag.lagre(mitt.saksnummer(), enhet, sett, skrevet);
    } catch (Avvisning avvisning) {
      return siden(mitt, skrevet, sett, ingenting, avvist.vis(avvisning, model, svar), model);
    }
    var lagret = bidrag.hent(mitt.saksnummer(), enhet);
    if (underveis != null) {
      return siden(lagret, lagret.punkter(), lagret.versjon(), ingenting, List.of(), model);
    }
    if (fullfor != null) {
      try {
        oppgave.fullfor(mitt.saksnummer(), enhet, ingenting);
      } catch (Avvisning avvisning) {
        return siden(lagret, lagret.punkter(), lagret.versjon(), ingenting, avvist.vis(avvisning, model, svar), model);
      }
    }
    videre.addFlashAttribute(
        "beskjed", meldinger.tekst(fullfor == null ? "rapport.bidrag.lagret" : "rapport.bidrag.fullfort"));
    return "redirect:/oppdrag/rapport/bidrag/" + mitt.saksnummer() + "/" + enhet;
  }

  /** A field that was not sent leaves the point as it is: two windows must not empty each other's fields. */
  private static Rapportpunkt skrevet(Rapportpunkt punkt, HttpServletRequest kall) {
    var forst = punkt.slag() + "." + punkt.ref() + ".";
    if (kall.getParameter(forst + "tekst") == null) {
      return punkt;
    }
    return new Rapportpunkt(
        punkt.slag(),
        punkt.ref(),
        punkt.enhet(),
        tekst(kall, forst + "tekst"),
        lys(kall.getParameter(forst + "lys")),
        tekst(kall, forst + "verdi"),
        "true".equals(kall.getParameter(forst + "forelopig")),
        tekst(kall, forst + "kilde"),
        tekst(kall, forst + "ikkeLeverbar"));
  }

  private static String tekst(HttpServletRequest kall, String navn) {
    var verdi = kall.getParameter(navn);
    return verdi == null || verdi.isBlank() ? null : verdi.strip();
  }

  private static Trafikklys lys(String sendt) {
    for (var lys : Trafikklys.values()) {
      if (lys.name().equals(sendt)) {
        return lys;
      }
    }
    return null;
  }

  private String siden(
      Bidrag mitt, List<Rapportpunkt> punkter, long sett, String ingenting, List<Feltfeil> feil, Model model) {
    var rapport = rapporter.hent(mitt.saksnummer());
    var titler = bidrag.navn(mitt);
    model.addAttribute("bidrag", mitt);
    model.addAttribute("oppdragene", av(punkter, Rapportpunkt.Slag.OPPDRAG));
    model.addAttribute("parametrene", av(punkter, Rapportpunkt.Slag.SP));
    model.addAttribute("sett", sett);
    model.addAttribute("ingenting", ingenting);
    model.addAttribute("titler", titler);
    model.addAttribute("hull", BidragService.hull(mitt, titler));
    model.addAttribute("sp", parametere(rapport.ar()));
    model.addAttribute("enhetsnavn", valg.enhetene().getOrDefault(mitt.enhet(), mitt.enhet()));
    model.addAttribute("kanSkrive", mitt.aapent() && bidrag.kanSkrive(mitt));
    model.addAttribute("kanFullfore", mitt.aapent() && bidrag.kanFullfore(mitt));
    model.addAttribute("lysene", lysene());
    model.addAttribute("feilliste", feil);
    return "oppdrag/rapportbidrag";
  }

  private static List<Rapportpunkt> av(List<Rapportpunkt> punkter, Rapportpunkt.Slag slag) {
    return punkter.stream().filter(p -> p.slag() == slag).toList();
  }

  private Map<String, Styringsparameter> parametere(int ar) {
    return register.parametere(ar).stream().collect(Collectors.toMap(p -> String.valueOf(p.id()), Function.identity()));
  }

  private Map<String, String> lysene() {
    var lysene = new LinkedHashMap<String, String>();
    for (var lys : Trafikklys.values()) {
      lysene.put(lys.name(), meldinger.tekst("oppdrag.trafikklys." + lys));
    }
    return lysene;
  }
}
