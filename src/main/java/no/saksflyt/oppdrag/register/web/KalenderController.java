package no.saksflyt.oppdrag.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.register.Kalenderendring;
import no.saksflyt.oppdrag.register.Kalenderforing;
import no.saksflyt.oppdrag.register.Kalendertype;
import no.saksflyt.oppdrag.register.NyKalenderdato;
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

/** The steering calendar: everybody reads it, the coordinator keeps it. */
@Controller
@RequestMapping("/oppdrag/kalender")
@Krever
class KalenderController {

  private final Kalenderforing kalender;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  KalenderController(
      Kalenderforing kalender, Innlogget innlogget, Personer personer, Avvist avvist, Meldinger meldinger, Clock klokke) {
    this.kalender = kalender;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String ar, Model model) {
    var valgt = ar != null && ar.matches("20\\d{2}") ? Integer.parseInt(ar) : LocalDate.now(klokke).getYear();
    return aret(valgt, new NyKalenderdato(String.valueOf(valgt), null, null, null, null), model, List.of());
  }

  @PostMapping
  @Krever(Roller.KOORDINATOR)
  String settInn(NyKalenderdato skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var ny = kalender.settInn(skjema);
      videre.addFlashAttribute("beskjed", meldinger.tekst("styringskalender.lagtTil"));
      return "redirect:/oppdrag/kalender?ar=" + ny.ar();
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      var ar = skjema.ar() != null && skjema.ar().matches("20\\d{2}") ? Integer.parseInt(skjema.ar()) : LocalDate.now(klokke).getYear();
      return aret(ar, skjema, model, feil);
    }
  }

  @GetMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String rediger(@PathVariable long id, Model model) {
    var dato = kalender.hent(id);
    var skjema = new NyKalenderdato(null, null, dato.merkelapp(), dato.dato().toString(), null);
    return datoen(id, dato.versjon(), skjema, model, List.of());
  }

  @PostMapping("/{id}")
  @Krever(Roller.KOORDINATOR)
  String endre(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      NyKalenderdato skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      kalender.endre(id, versjon, skjema);
      videre.addFlashAttribute("beskjed", meldinger.tekst("styringskalender.endret"));
      return "redirect:/oppdrag/kalender?ar=" + kalender.hent(id).ar();
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      // Whoever has read that somebody else changed it may write over it.
      var sett = avvisning instanceof Konflikt ? kalender.hent(id).versjon() : versjon;
      return datoen(id, sett, skjema, model, feil);
    }
  }

  @PostMapping("/{id}/fjern")
  @Krever(Roller.KOORDINATOR)
  String fjern(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      NyKalenderdato skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var ar = kalender.hent(id).ar();
    try {
      kalender.fjern(id, versjon, skjema.grunn());
      videre.addFlashAttribute("beskjed", meldinger.tekst("styringskalender.fjernet"));
      return "redirect:/oppdrag/kalender?ar=" + ar;
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      // Whoever has read that somebody else changed it may write over it.
      var sett = avvisning instanceof Konflikt ? kalender.hent(id).versjon() : versjon;
      return datoen(id, sett, skjema, model, feil);
    }
  }

  private String aret(int ar, NyKalenderdato skjema, Model model, List<Feltfeil> feil) {
    var endringer = kalender.endringer(ar);
    model.addAttribute("ar", ar);
    model.addAttribute("arene", arene(ar));
    model.addAttribute("datoer", kalender.alle(ar));
    model.addAttribute("endringer", endringer);
    model.addAttribute("navn", personer.navn(endringer.stream().map(Kalenderendring::hvem).distinct().toList()));
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.KOORDINATOR));
    model.addAttribute("typer", typer());
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppdrag/kalender";
  }

  private String datoen(long id, long versjon, NyKalenderdato skjema, Model model, List<Feltfeil> feil) {
    model.addAttribute("dato", kalender.hent(id));
    model.addAttribute("versjon", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppdrag/kalenderdato";
  }

  /** The years that have dates, the one shown, and the one to come. */
  private Map<Integer, Integer> arene(int vist) {
    var alle = new TreeSet<>(kalender.arene());
    alle.addAll(List.of(vist, LocalDate.now(klokke).getYear(), LocalDate.now(klokke).getYear() + 1));
    var valg = new LinkedHashMap<Integer, Integer>();
    alle.descendingSet().forEach(ar -> valg.put(ar, ar));
    return valg;
  }

  private Map<String, String> typer() {
    var valg = new LinkedHashMap<String, String>();
    for (var type : Kalendertype.values()) {
      valg.put(type.name(), meldinger.tekst("styringskalender.type." + type));
    }
    return valg;
  }
}
