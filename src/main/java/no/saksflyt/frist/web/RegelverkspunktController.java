package no.saksflyt.frist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.frist.Formkrav;
import no.saksflyt.frist.NyRegelverkstekst;
import no.saksflyt.frist.NyttFormkrav;
import no.saksflyt.frist.Regelverksforing;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.frist.Regelverkstekst;
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

/** What a rule set says on one point, and how one of its formal requirements reads. */
@Controller
@RequestMapping("/regelverk/{kode}")
@Krever({Roller.PROSESSEIER, Roller.JURIST})
class RegelverkspunktController {

  private final Regelverksregister register;
  private final Regelverksforing foring;
  private final Meldinger meldinger;

  RegelverkspunktController(Regelverksregister register, Regelverksforing foring, Meldinger meldinger) {
    this.register = register;
    this.foring = foring;
    this.meldinger = meldinger;
  }

  @GetMapping("/punkt/{nokkel}")
  String punkt(@PathVariable String kode, @PathVariable String nokkel, Model model) {
    var tekst = tekst(kode, nokkel);
    var skjema = new NyRegelverkstekst(tekst.hjemmel(), tekst.tekstNb(), tekst.tekstNn(), null);
    return punktet(tekst, tekst.versjon(), skjema, model, List.of());
  }

  @PostMapping("/punkt/{nokkel}")
  String endrePunkt(
      @PathVariable String kode,
      @PathVariable String nokkel,
      @RequestParam(defaultValue = "-1") long versjon,
      NyRegelverkstekst skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.endreTekst(kode, nokkel, versjon, skjema);
      return tilbake(kode, videre);
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return punktet(tekst(kode, nokkel), versjon, skjema, model, brudd.feil());
    } catch (Konflikt imens) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst("regelverk.endretImens"));
      return punktet(tekst(kode, nokkel), tekst(kode, nokkel).versjon(), skjema, model, List.of());
    }
  }

  @GetMapping("/formkrav/{krav}")
  String formkrav(@PathVariable String kode, @PathVariable String krav, Model model) {
    var ett = finnFormkrav(kode, krav);
    var skjema = new NyttFormkrav(ett.sporsmal(), ett.hjemmel(), null);
    return formkravet(kode, ett, ett.versjon(), skjema, model, List.of());
  }

  @PostMapping("/formkrav/{krav}")
  String endreFormkrav(
      @PathVariable String kode,
      @PathVariable String krav,
      @RequestParam(defaultValue = "-1") long versjon,
      NyttFormkrav skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.endreFormkrav(kode, krav, versjon, skjema);
      return tilbake(kode, videre);
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return formkravet(kode, finnFormkrav(kode, krav), versjon, skjema, model, brudd.feil());
    } catch (Konflikt imens) {
      svar.setStatus(409);
      var ett = finnFormkrav(kode, krav);
      model.addAttribute("feil", meldinger.tekst("regelverk.endretImens"));
      return formkravet(kode, ett, ett.versjon(), skjema, model, List.of());
    }
  }

  private String tilbake(String kode, RedirectAttributes videre) {
    videre.addFlashAttribute("beskjed", meldinger.tekst("regelverk.lagret"));
    return "redirect:/regelverk/" + kode;
  }

  private String punktet(
      Regelverkstekst tekst, long versjon, NyRegelverkstekst skjema, Model model, List<Feltfeil> feil) {
    model.addAttribute("regelverk", register.hent(tekst.regelverk()));
    model.addAttribute("tekst", tekst);
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "frist/regelverkspunkt";
  }

  private String formkravet(
      String kode, Formkrav ett, long versjon, NyttFormkrav skjema, Model model, List<Feltfeil> feil) {
    model.addAttribute("regelverk", register.hent(kode));
    model.addAttribute("formkrav", ett);
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "frist/formkrav";
  }

  private Regelverkstekst tekst(String kode, String nokkel) {
    return register.tekster(kode).stream().filter(en -> en.nokkel().equals(nokkel)).findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.regelverk.finnesIkke"));
  }

  private Formkrav finnFormkrav(String kode, String krav) {
    return register.formkrav(kode).stream().filter(ett -> ett.kode().equals(krav)).findFirst()
        .orElseThrow(() -> new IkkeFunnet("feil.regelverk.finnesIkke"));
  }
}
