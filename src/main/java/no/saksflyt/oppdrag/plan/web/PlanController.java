package no.saksflyt.oppdrag.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.plan.Milepaelskjema;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppdrag.plan.Planredigering;
import no.saksflyt.oppdrag.plan.Planskjema;
import no.saksflyt.oppdrag.plan.Risikoskjema;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppdrag.plan.Tiltaksskjema;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page an assignment is planned on. Who may change it is for the use cases to say: everybody may read. */
@Controller
@RequestMapping("/oppdrag/plan/{ar}/{lopenr}")
@Krever
class PlanController {

  private static final String SIDE = "oppdrag/plan";

  private final Planvisning visning;
  private final Planer planer;
  private final Planredigering redigering;
  private final Tiltaksarbeid tiltak;
  private final Avvist avvist;
  private final Meldinger meldinger;

  PlanController(
      Planvisning visning,
      Planer planer,
      Planredigering redigering,
      Tiltaksarbeid tiltak,
      Avvist avvist,
      Meldinger meldinger) {
    this.visning = visning;
    this.planer = planer;
    this.redigering = redigering;
    this.tiltak = tiltak;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(
      @PathVariable int ar, @PathVariable int lopenr, @RequestParam(required = false) String endre, Model model) {
    visning.fyll(Saksnummer.av(ar, lopenr), endre, model);
    return SIDE;
  }

  @PostMapping
  String hele(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Planskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    model.addAttribute("hele", skjema);
    return utfor(sak, "lagret", () -> planer.lagre(sak, skjema), model, svar, videre);
  }

  @PostMapping("/del/{del}")
  String del(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable int del,
      @RequestParam String levering,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    var valg = "FOR_SEG".equals(levering) ? Boolean.TRUE : "SAMLET".equals(levering) ? Boolean.FALSE : null;
    return utfor(
        sak, "lagret", () -> redigering.leveresForSeg(sak, String.valueOf(del), valg), model, svar, videre);
  }

  @PostMapping("/milepael")
  String milepael(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Milepaelskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    model.addAttribute("milepael", skjema);
    return utfor(sak, "lagret", () -> redigering.lagre(sak, skjema), model, svar, videre);
  }

  @PostMapping("/milepael/{id}/naadd")
  String naadd(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam(required = false) Long versjon,
      @RequestParam(defaultValue = "true") boolean naadd,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    return utfor(sak, "lagret", () -> redigering.naadd(sak, id, versjon, naadd), model, svar, videre);
  }

  @PostMapping("/risiko")
  String risiko(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Risikoskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    model.addAttribute("risiko", skjema);
    return utfor(sak, "lagret", () -> redigering.lagre(sak, skjema), model, svar, videre);
  }

  @PostMapping("/tiltak")
  String tiltak(
      @PathVariable int ar,
      @PathVariable int lopenr,
      Tiltaksskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    model.addAttribute("tiltak", skjema);
    return utfor(sak, "lagret", () -> tiltak.lagre(sak, skjema), model, svar, videre);
  }

  @PostMapping("/{slag}/{id}/fjern")
  String fjern(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String slag,
      @PathVariable long id,
      @RequestParam(required = false) Long versjon,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    Runnable handling =
        switch (slag) {
          case "milepael" -> () -> redigering.fjernMilepael(sak, id, versjon);
          case "risiko" -> () -> redigering.fjernRisiko(sak, id, versjon);
          case "tiltak" -> () -> tiltak.fjern(sak, id, versjon);
          default -> throw new IkkeFunnet("feil.finnesIkke");
        };
    return utfor(sak, "fjernet", handling, model, svar, videre);
  }

  /** What is refused shows the page again with what was written; the rows on it are then those of now. */
  private String utfor(
      Saksnummer saksnummer,
      String beskjed,
      Runnable handling,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      handling.run();
      videre.addFlashAttribute("beskjed", meldinger.tekst("oppdragsplan." + beskjed));
      return "redirect:/oppdrag/plan/" + saksnummer;
    } catch (Avvisning avvisning) {
      model.addAttribute("feilliste", avvist.vis(avvisning, model, svar));
      model.addAttribute("ferske", avvisning instanceof Konflikt);
    }
    visning.fyll(saksnummer, null, model);
    return SIDE;
  }
}
