package no.saksflyt.oppdrag.notat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppdrag.notat.Notatdel;
import no.saksflyt.oppdrag.notat.Notatversjon;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly notes of the divisions: everybody reads them, the coordinator writes them. */
@Controller
@RequestMapping("/oppdrag/notat")
@Krever
class NotatController {

  private final NotatService notater;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  NotatController(
      NotatService notater, Innlogget innlogget, Personer personer, Avvist avvist, Meldinger meldinger, Clock klokke) {
    this.notater = notater;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String velg(@RequestParam(required = false) String ar, @RequestParam(required = false) String avdeling, Model model) {
    var aret = ar != null && ar.matches("20\\d{2}") ? Integer.parseInt(ar) : LocalDate.now(klokke).getYear();
    if (avdeling != null && !avdeling.isBlank()) {
      var funnet = notater.finn(aret, avdeling);
      if (funnet.isPresent()) {
        return "redirect:/oppdrag/notat/" + funnet.get().saksnummer();
      }
    }
    return valget(String.valueOf(aret), avdeling, model, List.of());
  }

  @PostMapping
  @Krever(Roller.KOORDINATOR)
  String start(
      @RequestParam(required = false) String ar,
      @RequestParam(required = false) String avdeling,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var sak = notater.start(ar != null && ar.matches("\\d{4}") ? Integer.parseInt(ar) : 0, avdeling);
      videre.addFlashAttribute("beskjed", meldinger.tekst("notat.startet"));
      return "redirect:/oppdrag/notat/" + sak;
    } catch (Avvisning avvisning) {
      return valget(ar, avdeling, model, avvist.vis(avvisning, model, svar));
    }
  }

  @GetMapping("/{ar}/{lopenr}")
  String vis(@PathVariable int ar, @PathVariable int lopenr, @RequestParam(required = false) Integer versjon, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    if (versjon == null) {
      return utkastet(nr, null, -1, model, List.of());
    }
    var fryst = notater.versjon(nr, versjon);
    model.addAttribute("fryst", fryst);
    model.addAttribute("notatet", fryst.innhold());
    return siden(nr, model);
  }

  @PostMapping("/{ar}/{lopenr}")
  @Krever(Roller.KOORDINATOR)
  String skriv(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      @RequestParam(defaultValue = "-1") long versjon,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    var tekster = new EnumMap<Notatdel, String>(Notatdel.class);
    for (var del : Notatdel.values()) {
      tekster.put(del, felter.getOrDefault(del.name(), "").replace("\r\n", "\n"));
    }
    try {
      notater.skriv(nr, tekster, versjon);
    } catch (Avvisning avvisning) {
      return utkastet(nr, tekster, versjon, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("notat.lagret"));
    return "redirect:/oppdrag/notat/" + nr;
  }

  private String valget(String ar, String avdeling, Model model, List<Feltfeil> feil) {
    var avdelinger = new LinkedHashMap<String, String>();
    notater.avdelinger().forEach(a -> avdelinger.put(a, a));
    model.addAttribute("ar", ar);
    model.addAttribute("avdeling", avdeling);
    model.addAttribute("avdelinger", avdelinger);
    model.addAttribute("koordinator", innlogget.naa().har(Roller.KOORDINATOR));
    model.addAttribute("feilliste", feil);
    return "oppdrag/notatvalg";
  }

  private String utkastet(Saksnummer nr, Map<Notatdel, String> skrevet, long versjon, Model model, List<Feltfeil> feil) {
    var notat = notater.hent(nr);
    var utkast = notater.utkast(notat);
    model.addAttribute("notatet", utkast);
    model.addAttribute("neste", neste(nr));
    model.addAttribute("skrevet", skrevet == null ? utkast.tekster() : skrevet);
    model.addAttribute("versjon", versjon < 0 ? notat.versjon() : versjon);
    model.addAttribute("kanSkrive", innlogget.naa().har(Roller.KOORDINATOR) && (skrevet != null || notater.skrives(nr)));
    model.addAttribute("feilliste", feil);
    return siden(nr, model);
  }

  private String neste(Saksnummer nr) {
    if (notater.hviler(nr)) {
      return notater.versjoner(nr).isEmpty() ? null : "HVILER";
    }
    return notater.skrives(nr) ? "SKRIVES" : "GODKJENNES";
  }

  private String siden(Saksnummer nr, Model model) {
    var versjoner = notater.versjoner(nr);
    model.addAttribute("notat", notater.hent(nr));
    model.addAttribute("versjoner", versjoner);
    model.addAttribute("hvem", personer.navn(versjoner.stream().map(Notatversjon::hvem).distinct().toList()));
    model.addAttribute("nyVersjon", innlogget.naa().har(Roller.KOORDINATOR) && notater.hviler(nr));
    model.addAttribute("delene", List.of(Notatdel.values()));
    return "oppdrag/notat";
  }
}
