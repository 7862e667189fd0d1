package no.saksflyt.oppfolging.web;

import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Side;
import no.saksflyt.oppfolging.Dimensjon;
import no.saksflyt.oppfolging.Fordelinger;
import no.saksflyt.oppfolging.Sortering;
import no.saksflyt.oppfolging.Tavle;
import no.saksflyt.oppfolging.Utvalg;
import no.saksflyt.oppfolging.Utvalgsleser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board: what is late, what comes, who has what. Everybody sees what they may see; leaders also act. */
@Controller
@Krever
class OppfolgingController {

  /** Rows of the division shown before one asks for all. */
  private static final int FORSTE = 8;

  private final Tavle tavle;
  private final Fordelinger fordelinger;
  private final Tavlevisning visning;
  private final Innlogget innlogget;

  OppfolgingController(Tavle tavle, Fordelinger fordelinger, Tavlevisning visning, Innlogget innlogget) {
    this.tavle = tavle;
    this.fordelinger = fordelinger;
    this.visning = visning;
    this.innlogget = innlogget;
  }

  @GetMapping("/oppfolging")
  ModelAndView tavle(
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall,
      Model model) {
    try {
      var leser = new Utvalgsleser(parametre);
      var utvalg = egenEnhet(leser.utvalg(), parametre);
      var sortering = leser.sortering();
      Side.kontroller(side, antall);
      vis(model, new Lenker(utvalg, sortering, dimensjon(parametre.get("etter"), utvalg)), side, antall);
      model.addAttribute("hele", "true".equals(parametre.get("hele")));
      return new ModelAndView("oppfolging/tavle");
    } catch (Regelbrudd brudd) {
      // The board is shown all the same, without the choice that could not be read.
      vis(model, new Lenker(Utvalg.ALT, Sortering.FRIST, Dimensjon.ENHET), 0, 50);
      model.addAttribute("feilliste", brudd.feil());
      return new ModelAndView("oppfolging/tavle", HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private void vis(Model model, Lenker lenker, int side, int antall) {
    var utvalg = lenker.utvalg();
    var fordeling = fordelinger.les(utvalg, lenker.etter());
    var tall = Fordelinger.sum(fordeling);
    var funnet = tavle.side(utvalg, lenker.sortering(), side, antall, tall);
    model.addAttribute("u", utvalg);
    model.addAttribute("lenker", lenker);
    model.addAttribute("tall", tall);
    model.addAttribute("fordeling", fordeling);
    model.addAttribute("forste", FORSTE);
    model.addAttribute("resten", Fordelinger.sum(fordeling.stream().skip(FORSTE).toList()));
    model.addAttribute("dimensjoner", List.of(Dimensjon.values()));
    model.addAttribute("botter", visning.botter());
    model.addAttribute("side", funnet);
    model.addAttribute("navn", visning.navn(funnet.rader()));
    model.addAttribute("kanHandle", innlogget.naa().harEnAv(Handlingsroller.ALLE));
    model.addAllAttributes(visning.filtervalg());
  }

  /** A leader begins with the own unit; "all units" is an empty choice in the address, nothing said is no choice. */
  private Utvalg egenEnhet(Utvalg utvalg, Map<String, String> parametre) {
    if (parametre.containsKey("enhet") || utvalg.avdeling() != null) {
      return utvalg;
    }
    return enhetenTil(innlogget.naa()) == null ? utvalg : utvalg.med(Dimensjon.ENHET, enhetenTil(innlogget.naa()));
  }

  private static String enhetenTil(Rettigheter naa) {
    return naa.enheter().stream().filter(naa::fordelerI).findFirst().orElse(null);
  }

  private static Dimensjon dimensjon(String kode, Utvalg utvalg) {
    if (kode == null || kode.isBlank()) {
      return utvalg.enhet() == null ? Dimensjon.ENHET : Dimensjon.ANSVARLIG;
    }
    return Dimensjon.avKode(kode)
        .orElseThrow(() -> new Regelbrudd(new Feltfeil("etter", "feil.uleselig.felt", "etter")));
  }
}
