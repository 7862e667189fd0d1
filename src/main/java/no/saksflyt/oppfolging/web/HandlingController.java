package no.saksflyt.oppfolging.web;

import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppfolging.Handling;
import no.saksflyt.oppfolging.Ordre;
import no.saksflyt.oppfolging.Resultat;
import no.saksflyt.oppfolging.Stegbehandling;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a leader's order for the steps marked on the board, and leads back there with what became of each. */
@Controller
@Krever({Roller.LEDER, Roller.TEAMLEDER})
class HandlingController {

  private final Stegbehandling behandling;

  HandlingController(Stegbehandling behandling) {
    this.behandling = behandling;
  }

  /** What was filled in, kept for another try. */
  record Skjema(String person, String til, String grunn) {}

  @PostMapping("/oppfolging/handling")
  String utfor(
      @RequestParam Handling handling,
      @RequestParam(name = "oppgave", required = false) List<String> oppgaver,
      @RequestParam(required = false) String person,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate til,
      @RequestParam(required = false) String grunn,
      @RequestParam(required = false) String tilbake,
      RedirectAttributes videre) {
    var valgte = oppgaver == null ? List.<String>of() : oppgaver;
    try {
      var resultater = behandling.utfor(new Ordre(handling, valgte, person, til, grunn));
      videre.addFlashAttribute("resultater", resultater);
      if (!resultater.stream().allMatch(Resultat::gikk)) {
        behold(videre, valgte, person, til, grunn);
      }
    } catch (Regelbrudd brudd) {
      videre.addFlashAttribute("feilliste", brudd.feil());
      behold(videre, valgte, person, til, grunn);
    }
    return "redirect:" + tavlen(tilbake);
  }

  private static void behold(RedirectAttributes videre, List<String> valgte, String person, LocalDate til, String grunn) {
    videre.addFlashAttribute("valgte", valgte);
    videre.addFlashAttribute("skjema", new Skjema(person, til == null ? null : til.toString(), grunn));
  }

  /** Back to the board and nowhere else, whatever the form says. */
  private static String tavlen(String tilbake) {
    var vaar = tilbake != null && tilbake.startsWith("/oppfolging?") && tilbake.chars().noneMatch(tegn -> tegn < ' ');
    return vaar ? tilbake.replace("{", "%7B").replace("}", "%7D") : "/oppfolging";
  }
}
