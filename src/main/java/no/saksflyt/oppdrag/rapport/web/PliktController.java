package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.rapport.NyRapportplikt;
import no.saksflyt.oppdrag.rapport.Rapportord;
import no.saksflyt.oppdrag.rapport.Rapportplikt;
import no.saksflyt.oppdrag.rapport.Rapportplikter;
import no.saksflyt.oppdrag.rapport.Rapportslag;
import no.saksflyt.oppdrag.rapport.Rytme;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.tilgang.Innlogget;
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

/** The duties to report and each time they come round: everybody reads them, the coordinator keeps and starts them. */
@Controller
@RequestMapping("/oppdrag/rapportplikter")
@Krever
class PliktController {

  private final Rapportplikter plikter;
  private final Valglister valg;
  private final Rapportord ord;
  private final Innlogget innlogget;
  private final Avvist avvist;
  private final Meldinger meldinger;

  PliktController(Rapportplikter plikter, Valglister valg, Rapportord ord, Innlogget innlogget, Avvist avvist, Meldinger meldinger) {
    this.plikter = plikter;
    this.valg = valg;
    this.ord = ord;
    this.innlogget = innlogget;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String ar, Model model) {
    int valgt = valg.ar(ar);
    model.addAttribute("ar", valgt);
    model.addAttribute("arene", valg.arene(valgt, List.of(valgt - 1)));
    model.addAttribute("ganger", plikter.ganger(valgt));
    model.addAttribute("plikter", plikter.alle());
    model.addAttribute("ord", ord);
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.KOORDINATOR));
    return "oppdrag/rapportplikter";
  }

  @GetMapping("/ny")
  @Krever(Roller.KOORDINATOR)
  String ny(Model model) {
    return plikten(null, -1, tomt(), null, null, List.of(), model);
  }

  @PostMapping
  @Krever(Roller.KOORDINATOR)
  String ny(NyRapportplikt skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      plikter.settInn(skjema);
    } catch (Regelbrudd avvisning) {
      return plikten(null, -1, skjema, null, null, avvist.vis(avvisning, model, svar), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.plikter.lagtTil"));
    return "redirect:/oppdrag/rapportplikter";
  }

  @GetMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String rediger(@PathVariable long id, Model model) {
    var plikt = plikter.hent(id);
    return plikten(plikt, plikt.versjon(), skjema(plikt), null, null, List.of(), model);
  }

  @PostMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String endre(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      NyRapportplikt skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      plikter.endre(id, versjon, skjema);
    } catch (Avvisning avvisning) {
      return plikten(plikter.hent(id), versjon, skjema, null, null, avvist.vis(avvisning, model, svar), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.plikter.endretPlikt"));
    return "redirect:/oppdrag/rapportplikter";
  }

  @PostMapping("/{id}/start")
  @Krever(Roller.KOORDINATOR)
  String start(@PathVariable long id, @RequestParam int ar, @RequestParam int periode, RedirectAttributes videre) {
    var sak = plikter.start(id, ar, periode);
    videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.plikter.startet"));
    return "redirect:/oppdrag/rapport/" + sak;
  }

  @PostMapping("/{id}/oppfordring")
  @Krever(Roller.KOORDINATOR)
  String oppfordring(
      @PathVariable long id,
      @RequestParam(required = false) String avskjaering,
      @RequestParam(required = false) String levering,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var sak = plikter.startPaaOppfordring(id, avskjaering, levering);
      videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.plikter.startet"));
      return "redirect:/oppdrag/rapport/" + sak;
    } catch (Regelbrudd avvisning) {
      var plikt = plikter.hent(id);
      return plikten(plikt, plikt.versjon(), skjema(plikt), avskjaering, levering, avvist.vis(avvisning, model, svar), model);
    }
  }

  @GetMapping("/{id}/utelat")
  @Krever(Roller.KOORDINATOR)
  String utelat(@PathVariable long id, @RequestParam int ar, @RequestParam int periode, Model model) {
    return utelatelsen(id, ar, periode, null, null, null, List.of(), model);
  }

  @PostMapping("/{id}/utelat")
  @Krever(Roller.KOORDINATOR)
  String utelat(
      @PathVariable long id,
      @RequestParam int ar,
      @RequestParam int periode,
      @RequestParam(required = false) String grunn,
      @RequestParam(required = false) String referanse,
      @RequestParam(required = false) String dato,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      plikter.utelat(id, ar, periode, grunn, referanse, dato);
    } catch (Avvisning avvisning) {
      return utelatelsen(id, ar, periode, grunn, referanse, dato, avvist.vis(avvisning, model, svar), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("rapport.plikter.erUtelatt"));
    return "redirect:/oppdrag/rapportplikter?ar=" + ar;
  }

  private String plikten(
      Rapportplikt plikt,
      long versjon,
      NyRapportplikt skjema,
      String avskjaering,
      String levering,
      List<Feltfeil> feil,
      Model model) {
    model.addAttribute("plikt", plikt);
    model.addAttribute("versjon", versjon);
    model.addAttribute("avskjaering", avskjaering);
    model.addAttribute("levering", levering);
    model.addAttribute("skjema", skjema);
    model.addAttribute("slag", valg.av(Rapportslag.class, "rapport.slag"));
    model.addAttribute("rytmer", valg.av(Rytme.class, "rapport.rytme"));
    model.addAttribute("kalendertyper", valg.av(Kalendertype.class, "styringskalender.type"));
    model.addAttribute("feilliste", feil);
    return "oppdrag/rapportplikt";
  }

  private String utelatelsen(
      long id, int ar, int periode, String grunn, String referanse, String dato, List<Feltfeil> feil, Model model) {
    model.addAttribute("plikt", plikter.hent(id));
    model.addAttribute("ar", ar);
    model.addAttribute("periode", periode);
    model.addAttribute("grunn", grunn);
    model.addAttribute("referanse", referanse);
    model.addAttribute("dato", dato);
    model.addAttribute("feilliste", feil);
    return "oppdrag/rapportutelatelse";
  }

  private static NyRapportplikt tomt() {
    return new NyRapportplikt(null, null, null, null, "0", "30", "45", null, null, null, null, null, null, null);
  }

  private static NyRapportplikt skjema(Rapportplikt plikt) {
    return new NyRapportplikt(
        plikt.navn(),
        plikt.slag().name(),
        plikt.rytme().name(),
        plikt.kalendertype() == null ? null : plikt.kalendertype().name(),
        String.valueOf(plikt.avskjaeringDager()),
        String.valueOf(plikt.leveringDager()),
        String.valueOf(plikt.startDager()),
        plikt.mottakere(),
        plikt.maal(),
        plikt.sp(),
        plikt.oppdrag(),
        String.valueOf(plikt.selvstart()),
        plikt.gjelderFra().toString(),
        plikt.gjelderTil() == null ? null : plikt.gjelderTil().toString());
  }
}
