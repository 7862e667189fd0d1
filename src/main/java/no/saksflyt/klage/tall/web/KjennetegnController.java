package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.tall.Klagekjennetegn;
import no.saksflyt.sak.Sak;
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

/** How a complaint case is counted in the figures, corrected when it is found to be wrong. */
@Controller
@Krever({Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS, Roller.JURIST})
@RequestMapping("/klager/tall/sak/{ar}/{lopenr}")
class KjennetegnController {

  private static final String KLAGE = "KLAGE";

  private final Klagekjennetegn kjennetegn;
  private final SakService saker;
  private final Embeter embeter;
  private final Meldinger meldinger;

  KjennetegnController(Klagekjennetegn kjennetegn, SakService saker, Embeter embeter, Meldinger meldinger) {
    this.kjennetegn = kjennetegn;
    this.saker = saker;
    this.embeter = embeter;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    var sak = sak(ar, lopenr);
    var naa = kjennetegn.hent(sak.saksnummer());
    return vis(sak, naa.kjonn(), naa.innhold(), naa.embete(), List.of(), model);
  }

  @PostMapping
  String sett(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "") String kjonn,
      @RequestParam(defaultValue = "") List<String> innhold,
      @RequestParam(defaultValue = "") String embete,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = sak(ar, lopenr);
    try {
      if (kjonn.isBlank()) {
        throw new Regelbrudd(new Feltfeil("kjonn", "feil.felt.mangler", meldinger.tekst("klagetall.kjennetegn.kjonn")));
      }
      kjennetegn.sett(sak.saksnummer(), kjonn, innhold, embete);
      videre.addFlashAttribute("beskjed", meldinger.tekst("klagetall.kjennetegn.lagret"));
      return "redirect:/sak/" + sak.saksnummer();
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(sak, kjonn, innhold, embete, brudd.feil(), model);
    }
  }

  private Sak sak(int ar, int lopenr) {
    var sak = saker.hent(Saksnummer.av(ar, lopenr));
    if (!sak.type().equals(KLAGE)) {
      throw new IkkeFunnet("feil.sak.finnesIkke", sak.saksnummer());
    }
    return sak;
  }

  private String vis(Sak sak, String kjonn, List<String> innhold, String embete, List<Feltfeil> feil, Model model) {
    model.addAttribute("sak", sak);
    model.addAttribute("kjonn", kjonn);
    model.addAttribute("valgte", innhold);
    model.addAttribute("embete", embete);
    model.addAttribute("kjonnene", ord("klagetall.kjonn.", Klagekjennetegn.KJONN));
    model.addAttribute("innholdene", ord("klagetall.innhold.", Klagekjennetegn.INNHOLD));
    var embetene = new LinkedHashMap<String, String>();
    embeter.alle().forEach(e -> embetene.put(e.kode(), e.navn()));
    model.addAttribute("embetene", embetene);
    model.addAttribute("feilliste", feil);
    return "klage/tall/kjennetegn";
  }

  private Map<String, String> ord(String nokkel, List<String> koder) {
    var svar = new LinkedHashMap<String, String>();
    koder.forEach(kode -> svar.put(kode, meldinger.tekst(nokkel + kode)));
    return svar;
  }
}
