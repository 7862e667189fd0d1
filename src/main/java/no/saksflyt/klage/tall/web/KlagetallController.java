package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.tall.Klageskjema;
import no.saksflyt.klage.tall.Klageskjemaer;
import no.saksflyt.klage.tall.Skjemastatus;
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

/** The offices' forms: who has delivered, and what stands in each. */
@Controller
@RequestMapping("/klager/tall")
class KlagetallController {

  private final Klageskjemaer skjemaer;
  private final Personer personer;
  private final Meldinger meldinger;

  KlagetallController(Klageskjemaer skjemaer, Personer personer, Meldinger meldinger) {
    this.skjemaer = skjemaer;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  @Krever
  String oversikt(@RequestParam(required = false) Integer ar, Model model) {
    var arene = skjemaer.ar();
    // Figures are reported for the year that has ended.
    var valgt = ar != null && arene.containsKey(ar) ? ar : arene.keySet().stream().skip(1).findFirst().orElseThrow();
    model.addAttribute("ar", valgt);
    model.addAttribute("arene", arene);
    model.addAttribute("plasser", skjemaer.oversikt(valgt));
    model.addAttribute("kanFore", skjemaer.kanFore());
    return "klage/tall/oversikt";
  }

  @GetMapping("/skjema/{id}")
  @Krever
  String skjema(@PathVariable long id, Model model) {
    return vis(id, "", List.of(), model);
  }

  @PostMapping("/skjema/{id}/status")
  @Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
  String status(
      @PathVariable long id,
      @RequestParam Skjemastatus status,
      @RequestParam(defaultValue = "") String grunn,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      skjemaer.sett(id, status, grunn);
      videre.addFlashAttribute("beskjed", meldinger.tekst("klagetall.statusSatt", meldinger.tekst("klagetall.status." + status)));
      return "redirect:/klager/tall/skjema/" + id;
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      var feil =
          avvist instanceof Regelbrudd brudd
              ? brudd.feil()
              : List.of(new Feltfeil("grunn", ((Avvisning) avvist).kode(), ((Avvisning) avvist).argumenter()));
      return vis(id, grunn, feil, model);
    }
  }

  private String vis(long id, String grunn, List<Feltfeil> feil, Model model) {
    var innhold = skjemaer.hent(id);
    model.addAttribute("s", innhold);
    model.addAttribute("navn", personer.navn(innhold.versjoner().stream().map(Klageskjema::hvem).distinct().toList()));
    model.addAttribute("kanFore", skjemaer.kanFore());
    model.addAttribute("grunn", grunn);
    model.addAttribute("feilliste", feil);
    return "klage/tall/skjema";
  }
}
