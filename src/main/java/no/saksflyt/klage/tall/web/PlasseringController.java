package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.tall.Klageskjemaer;
import no.saksflyt.klage.tall.Utfallsplasseringer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which row of the table each outcome counts in. */
@Controller
@RequestMapping("/klager/tall/plassering")
class PlasseringController {

  private final Utfallsplasseringer plasseringer;
  private final Klageskjemaer skjemaer;
  private final Meldinger meldinger;

  PlasseringController(Utfallsplasseringer plasseringer, Klageskjemaer skjemaer, Meldinger meldinger) {
    this.plasseringer = plasseringer;
    this.skjemaer = skjemaer;
    this.meldinger = meldinger;
  }

  /** What was written in the form. */
  record Skjema(String utfall, String instans, String rad, String gyldigFra) {}

  @GetMapping
  @Krever
  String vis(Model model) {
    return vis(new Skjema(null, null, null, null), List.of(), model);
  }

  @PostMapping
  @Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
  String sett(Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      plasseringer.sett(skjema.utfall(), skjema.instans(), skjema.rad(), skjema.gyldigFra() == null ? "" : skjema.gyldigFra());
      videre.addFlashAttribute("beskjed", meldinger.tekst("klagetall.plassering.lagret"));
      return "redirect:/klager/tall/plassering";
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(skjema, brudd.feil(), model);
    }
  }

  private String vis(Skjema skjema, List<Feltfeil> feil, Model model) {
    model.addAttribute("plasseringer", plasseringer.alle());
    model.addAttribute("utfallene", ord("klagetall.utfall.", Utfallsplasseringer.UTFALL));
    model.addAttribute("instansene", ord("klagetall.instans.", Utfallsplasseringer.INSTANSER));
    model.addAttribute("radene", ord("klagetall.rad.", Utfallsplasseringer.RADER));
    model.addAttribute("skjema", skjema);
    model.addAttribute("kanFore", skjemaer.kanFore());
    model.addAttribute("feilliste", feil);
    return "klage/tall/plassering";
  }

  private Map<String, String> ord(String nokkel, Collection<String> koder) {
    var svar = new LinkedHashMap<String, String>();
    koder.forEach(kode -> svar.put(kode, meldinger.tekst(nokkel + kode)));
    return svar;
  }
}
