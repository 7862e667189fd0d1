package no.saksflyt.oppgave.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.oppgave.enhet.Nedlegginger;
import no.saksflyt.tilgang.Enhetsendringer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of units show: all of them, and one with what has happened to it. */
@Component
class Enhetssider {

  private final Enheter enheter;
  private final Nedlegginger nedlegginger;
  private final Enhetsendringer endringer;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Clock klokke;

  Enhetssider(
      Enheter enheter,
      Nedlegginger nedlegginger,
      Enhetsendringer endringer,
      Personer personer,
      Innlogget innlogget,
      Clock klokke) {
    this.enheter = enheter;
    this.nedlegginger = nedlegginger;
    this.endringer = endringer;
    this.personer = personer;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  String alle(EnhetController.Skjema skjema, Model model, List<Feltfeil> feil) {
    var navn = new LinkedHashMap<String, String>();
    var alle = enheter.alle();
    alle.forEach(e -> navn.put(e.id(), e.navn()));
    model.addAttribute("kanEndre", kanEndre());
    model.addAttribute("enhetene", alle);
    model.addAttribute("navn", navn);
    model.addAttribute("idag", LocalDate.now(klokke));
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppgave/enheter";
  }

  String en(
      Enhet enhet, EnhetController.Skjema skjema, EnhetController.Ned ned, Model model, List<Feltfeil> feil) {
    var gjort = endringer.av(enhet.id());
    model.addAttribute("kanEndre", kanEndre());
    model.addAttribute("enhet", enhet);
    model.addAttribute("etterfolger", enhet.etterfolger() == null ? null : enheter.navn(enhet.etterfolger()));
    model.addAttribute("nedlegging", nedlegginger.av(enhet.id()).orElse(null));
    model.addAttribute("flyttet", nedlegginger.ferdig(enhet.id()));
    model.addAttribute("endringer", gjort);
    model.addAttribute("hvem", personer.navn(gjort.stream().map(Enhetsendringer.Endring::hvem).distinct().toList()));
    model.addAttribute("etterfolgere", etterfolgere(enhet));
    model.addAttribute("skjema", skjema != null ? skjema : EnhetController.Skjema.av(enhet));
    model.addAttribute("ned", ned != null ? ned : new EnhetController.Ned(null, null, null));
    model.addAttribute("feilliste", feil);
    return "oppgave/enhet";
  }

  private boolean kanEndre() {
    return innlogget.naa().harEnAv(List.of(Roller.KOORDINATOR, Roller.ADMIN));
  }

  private Map<String, String> etterfolgere(Enhet enhet) {
    var valg = new LinkedHashMap<String, String>();
    enheter.alle().stream()
        .filter(e -> !e.id().equals(enhet.id()) && (e.gyldigTil() == null || e.gyldigTil().isAfter(LocalDate.now(klokke))))
        .forEach(e -> valg.put(e.id(), e.navn()));
    return valg;
  }
}
