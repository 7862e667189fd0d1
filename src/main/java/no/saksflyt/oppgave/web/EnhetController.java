package no.saksflyt.oppgave.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppgave.Enhetsnedlegging;
import no.saksflyt.oppgave.enhet.Nedlegginger;
import no.saksflyt.tilgang.Enhetsendringer;
import no.saksflyt.tilgang.Enhetsregister;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units: kept, and closed with a successor, by the coordinator and the administrator. */
@Controller
@RequestMapping("/enheter")
@Krever({Roller.KOORDINATOR, Roller.ADMIN})
class EnhetController {

  private final Enheter enheter;
  private final Enhetsregister register;
  private final Enhetsnedlegging nedlegging;
  private final Nedlegginger nedlegginger;
  private final Enhetsendringer endringer;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  EnhetController(
      Enheter enheter,
      Enhetsregister register,
      Enhetsnedlegging nedlegging,
      Nedlegginger nedlegginger,
      Enhetsendringer endringer,
      Personer personer,
      Avvist avvist,
      Meldinger meldinger,
      Clock klokke) {
    this.enheter = enheter;
    this.register = register;
    this.nedlegging = nedlegging;
    this.nedlegginger = nedlegginger;
    this.endringer = endringer;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /** What is written of a unit, as it was written. */
  record Skjema(String id, Long versjon, String navn, String avdeling, String gyldigFra) {

    Enhetsregister.Felter felter() {
      return new Enhetsregister.Felter(navn, avdeling, Datofelt.les("gyldigFra", gyldigFra));
    }

    /** Whoever has read what somebody else wrote may write over it. */
    Skjema fersk(Enhet naa) {
      return new Skjema(id, naa.versjon(), navn, avdeling, gyldigFra);
    }
  }

  /** What is written of how it closes, as it was written. */
  record Ned(String sisteDag, String etterfolger, String grunn) {}

  @GetMapping
  String alle(Model model) {
    return liste(new Skjema(null, null, null, null, null), model, List.of());
  }

  @PostMapping
  String opprett(Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      register.opprett(skjema.id() == null ? null : skjema.id().strip(), skjema.felter());
    } catch (Avvisning avvisning) {
      return liste(skjema, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("enhet.opprettet", skjema.navn().strip()));
    return "redirect:/enheter";
  }

  @GetMapping("/{id}")
  String vis(@PathVariable String id, Model model) {
    return en(hent(id), null, null, model, List.of());
  }

  @PostMapping("/{id}")
  String endre(@PathVariable String id, Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      register.endre(id, skjema.versjon(), skjema.felter());
    } catch (Avvisning avvisning) {
      var feil = avvist.vis(avvisning, model, svar);
      var naa = hent(id);
      return en(naa, avvisning instanceof Konflikt ? skjema.fersk(naa) : skjema, null, model, feil);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("enhet.endret"));
    return "redirect:/enheter/" + id;
  }

  @PostMapping("/{id}/legg-ned")
  String leggNed(@PathVariable String id, Ned ned, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    boolean ferdig;
    try {
      var sisteDag = Datofelt.les("sisteDag", ned.sisteDag());
      ferdig = nedlegging.leggNed(hent(id).id(), sisteDag, ned.etterfolger(), ned.grunn());
    } catch (Avvisning avvisning) {
      return en(hent(id), null, ned, model, avvist.vis(avvisning, model, svar));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst(ferdig ? "enhet.flyttet" : "enhet.flyttesSenere"));
    return "redirect:/enheter/" + id;
  }

  private Enhet hent(String id) {
    return enheter.finn(id).orElseThrow(() -> new IkkeFunnet("feil.enhet.finnesIkke", id));
  }

  private String liste(Skjema skjema, Model model, List<Feltfeil> feil) {
    var navn = new LinkedHashMap<String, String>();
    var alle = enheter.alle();
    alle.forEach(e -> navn.put(e.id(), e.navn()));
    model.addAttribute("enhetene", alle);
    model.addAttribute("navn", navn);
    model.addAttribute("idag", LocalDate.now(klokke));
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppgave/enheter";
  }

  private String en(Enhet enhet, Skjema skjema, Ned ned, Model model, List<Feltfeil> feil) {
    var gjort = endringer.av(enhet.id());
    model.addAttribute("enhet", enhet);
    model.addAttribute("etterfolger", enhet.etterfolger() == null ? null : enheter.navn(enhet.etterfolger()));
    model.addAttribute("nedlegging", nedlegginger.av(enhet.id()).orElse(null));
    model.addAttribute("flyttet", nedlegginger.ferdig(enhet.id()));
    model.addAttribute("endringer", gjort);
    model.addAttribute("hvem", personer.navn(gjort.stream().map(Enhetsendringer.Endring::hvem).distinct().toList()));
    model.addAttribute("etterfolgere", etterfolgere(enhet));
    model.addAttribute(
        "skjema",
        skjema != null ? skjema : new Skjema(enhet.id(), enhet.versjon(), enhet.navn(), enhet.avdeling(), enhet.gyldigFra().toString()));
    model.addAttribute("ned", ned != null ? ned : new Ned(null, null, null));
    model.addAttribute("feilliste", feil);
    return "oppgave/enhet";
  }

  private Map<String, String> etterfolgere(Enhet enhet) {
    var valg = new LinkedHashMap<String, String>();
    enheter.alle().stream()
        .filter(e -> !e.id().equals(enhet.id()) && (e.gyldigTil() == null || e.gyldigTil().isAfter(LocalDate.now(klokke))))
        .forEach(e -> valg.put(e.id(), e.navn()));
    return valg;
  }
}
