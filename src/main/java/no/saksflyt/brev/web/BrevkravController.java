package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import no.saksflyt.brev.Brevkravforing;
import no.saksflyt.brev.Brevkravforing.NyttKrav;
import no.saksflyt.brev.Brevregler.Vilkaar;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding to and taking from what letters must have. */
@Controller
@RequestMapping("/brev/krav")
@Krever({Roller.PROSESSEIER, Roller.JURIST})
class BrevkravController {

  private static final String TILBAKE = "redirect:/brev/maler#krav";

  private final Brevkravforing krav;
  private final Malliste liste;
  private final Meldinger meldinger;

  BrevkravController(Brevkravforing krav, Malliste liste, Meldinger meldinger) {
    this.krav = krav;
    this.liste = liste;
    this.meldinger = meldinger;
  }

  @PostMapping
  String leggTil(
      @RequestParam Map<String, String> sendt, Model modell, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      krav.leggTil(
          new NyttKrav(
              sendt.get("brev"),
              sendt.get("blokk"),
              sendt.get("vedtakstype"),
              sendt.get("regelverk"),
              vilkaar(sendt.get("vilkaar")),
              sendt.get("hjemmel")));
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", brudd.feil());
      modell.addAttribute("nytt", sendt);
      return liste.vis(modell);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.krav.lagtTil"));
    return TILBAKE;
  }

  @PostMapping("/{id}/fjern")
  String fjern(@PathVariable long id, RedirectAttributes videre) {
    krav.fjern(id);
    videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.krav.fjernet"));
    return TILBAKE;
  }

  private static Vilkaar vilkaar(String sendt) {
    return Arrays.stream(Vilkaar.values()).filter(v -> v.name().equals(sendt)).findFirst().orElse(null);
  }
}
