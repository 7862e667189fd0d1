package no.saksflyt.oppgave.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.FravarService;
import no.saksflyt.oppgave.NyttFravar;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Person;
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

/** Absence: who is away, who stands in, and a form to register it. */
@Controller
@Krever
@RequestMapping("/fravar")
class FravarController {

  private final FravarService fravar;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Enheter enheter;
  private final Meldinger meldinger;

  FravarController(
      FravarService fravar, Innlogget innlogget, Personer personer, Enheter enheter, Meldinger meldinger) {
    this.fravar = fravar;
    this.innlogget = innlogget;
    this.personer = personer;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  /** The form as it was filled in; nothing of it is lost when it is refused. */
  record Skjema(String person, String stedfortreder, String fra, String til, Set<String> grupper) {}

  @GetMapping
  String liste(@RequestParam(required = false) String person, Model model) {
    var hvem = person == null || person.isBlank() ? innlogget.naa().person() : person;
    return vis(new Skjema(hvem, null, null, null, Set.copyOf(fravar.grupper(hvem))), List.of(), model);
  }

  @PostMapping
  String registrer(
      @RequestParam String person,
      @RequestParam(required = false) String stedfortreder,
      @RequestParam(required = false) String fra,
      @RequestParam(required = false) String til,
      @RequestParam(required = false) Set<String> grupper,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes etter) {
    var skjema = new Skjema(person, stedfortreder, fra, til, grupper == null ? Set.of() : grupper);
    try {
      fravar.registrer(
          new NyttFravar(person, stedfortreder, Datofelt.les("fra", fra), Datofelt.les("til", til), skjema.grupper()));
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(skjema, brudd.feil(), model);
    }
    etter.addFlashAttribute("beskjed", meldinger.tekst("oppgave.fravar.registrert"));
    return "redirect:/fravar";
  }

  @PostMapping("/{id}/avslutt")
  String avslutt(@PathVariable long id, RedirectAttributes etter) {
    fravar.avslutt(id);
    etter.addFlashAttribute("beskjed", meldinger.tekst("oppgave.fravar.avsluttet"));
    return "redirect:/fravar";
  }

  private String vis(Skjema skjema, List<Feltfeil> feil, Model model) {
    var rader = fravar.liste();
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    model.addAttribute("rader", rader);
    model.addAttribute("kanVelgePerson", navn(fravar.kanRegistreresFor()));
    var andre = personer.alle().stream().filter(person -> !person.id().equals(skjema.person())).toList();
    model.addAttribute("stedfortredere", navn(andre));
    model.addAttribute("grupper", ord(fravar.grupper(skjema.person())));
    var laant = rader.stream().flatMap(rad -> rad.grupper().stream()).distinct().toList();
    model.addAttribute("gruppenavn", ord(laant));
    model.addAttribute("enhetsroller", Roller.I_ENHET);
    return "oppgave/fravar";
  }

  private static Map<String, String> navn(List<Person> noen) {
    var navn = new LinkedHashMap<String, String>();
    noen.forEach(person -> navn.put(person.id(), person.navn()));
    return navn;
  }

  private Map<String, String> ord(Collection<String> grupper) {
    var ord = new LinkedHashMap<String, String>();
    grupper.forEach(gruppe -> ord.put(gruppe, ord(gruppe)));
    return ord;
  }

  /** A role in words; one held in a unit with the unit's name. */
  private String ord(String gruppe) {
    for (var rolle : Roller.I_ENHET) {
      var enhet = gruppe.endsWith(rolle) ? gruppe.substring(0, gruppe.length() - rolle.length()) : "";
      if (!enhet.isEmpty()) {
        return meldinger.tekst("oppgave.fravar.rolleIEnhet", meldinger.tekst("rolle." + rolle), enheter.navn(enhet));
      }
    }
    return meldinger.tekstEller("rolle." + gruppe, gruppe);
  }
}
