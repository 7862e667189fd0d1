package no.saksflyt.klage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.sak.Aktorart;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page a decision made outside the system is written down on; rows of parties come and go without scripts. */
@Controller
@Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
class VedtaksregistreringController {

  private static final String NY = "/vedtak/ny";
  private static final String ENDRE = "/vedtak/registrering/";

  private final Vedtaksregistreringer registreringer;
  private final VedtakService vedtak;
  private final Saksparter parter;
  private final Enheter enheter;
  private final Meldinger meldinger;

  VedtaksregistreringController(
      Vedtaksregistreringer registreringer,
      VedtakService vedtak,
      Saksparter parter,
      Enheter enheter,
      Meldinger meldinger) {
    this.registreringer = registreringer;
    this.vedtak = vedtak;
    this.parter = parter;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  @GetMapping(NY)
  String ny(@ModelAttribute("skjema") Vedtaksskjema skjema, Model model) {
    return vis(skjema.medRad(), null, true, model, List.of());
  }

  @PostMapping(NY)
  String start(
      @ModelAttribute("skjema") Vedtaksskjema skjema,
      @RequestParam(required = false) String leggTilPart,
      @RequestParam(required = false) Integer fjernPart,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    if (leggTilPart != null || fjernPart != null) {
      return vis(fjernPart == null ? skjema.medRad() : skjema.utenRad(fjernPart), null, true, model, List.of());
    }
    var utfylt = skjema.utenTomme();
    try {
      var nr = registreringer.start(utfylt.tilRegistrering());
      videre.addFlashAttribute("beskjed", meldinger.tekst("vedtaksregistrering.startet", nr));
      return "redirect:" + nr.sti();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(utfylt, null, true, model, brudd.feil());
    }
  }

  @GetMapping(ENDRE + "{ar}/{lopenr}")
  String les(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    return vis(lest(nr), nr, registreringer.skrives(nr), model, List.of());
  }

  @PostMapping(ENDRE + "{ar}/{lopenr}")
  String endre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @ModelAttribute("skjema") Vedtaksskjema skjema,
      @RequestParam(required = false) String leggTilPart,
      @RequestParam(required = false) Integer fjernPart,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    registreringer.hent(nr);
    if (leggTilPart != null || fjernPart != null) {
      return vis(fjernPart == null ? skjema.medRad() : skjema.utenRad(fjernPart), nr, true, model, List.of());
    }
    var utfylt = skjema.utenTomme();
    try {
      registreringer.endre(nr, utfylt.tilRegistrering(), utfylt.versjon() == null ? -1 : utfylt.versjon());
      videre.addFlashAttribute("beskjed", meldinger.tekst("vedtaksregistrering.lagret"));
      return "redirect:" + ENDRE + nr;
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(utfylt, nr, true, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return vis(utfylt, nr, true, model, List.of());
    }
  }

  private Vedtaksskjema lest(Saksnummer nr) {
    return Vedtaksskjema.av(registreringer.hent(nr), parter.alle(nr));
  }

  private String vis(Vedtaksskjema skjema, Saksnummer nr, boolean kanSkrive, Model model, List<Feltfeil> feil) {
    var enhetsnavn = new LinkedHashMap<String, String>();
    enheter.gjeldende().forEach(e -> enhetsnavn.put(e.id(), e.navn()));
    // Rows left empty are dropped when it is sent; refused, there is one to write in again.
    model.addAttribute("skjema", kanSkrive && skjema.parter().isEmpty() ? skjema.medRad() : skjema);
    model.addAttribute("saksnummer", nr);
    model.addAttribute("sti", nr == null ? NY : ENDRE + nr);
    model.addAttribute("kanSkrive", kanSkrive);
    model.addAttribute("typer", vedtak.typer());
    model.addAttribute("enhetsnavn", enhetsnavn);
    model.addAttribute("roller", ord(Klagerolle.values(), "klagerolle."));
    model.addAttribute("arter", ord(Aktorart.values(), "aktorart."));
    model.addAttribute("maalformer", ord(Maalform.values(), "maalform."));
    model.addAttribute("kanaler", ord(new Kanal[] {Kanal.DIGITAL_POST, Kanal.BREV}, "kanal."));
    model.addAttribute("feilliste", feil);
    return "klage/vedtak";
  }

  private Map<String, String> ord(Enum<?>[] verdier, String nokkel) {
    var ord = new LinkedHashMap<String, String>();
    for (var verdi : verdier) {
      ord.put(verdi.name(), meldinger.tekst(nokkel + verdi));
    }
    return ord;
  }
}
