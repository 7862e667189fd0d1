package no.saksflyt.oppfolging.web;

import java.util.List;
import no.saksflyt.oppfolging.Dimensjon;
import no.saksflyt.oppfolging.Gjennomgang;
import no.saksflyt.oppfolging.Nattsjekk;
import no.saksflyt.oppfolging.Ordbok;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what could fall between: cases nobody has a step in, steps without a deadline row, and failed jobs. */
@Controller
@Krever
class GjennomgangController {

  private static final List<String> SER_JOBBER = List.of(Roller.ADMIN, Roller.PROSESSEIER);

  private final Gjennomgang gjennomgang;
  private final Nattsjekk nattsjekk;
  private final Ordbok ordbok;
  private final Innlogget innlogget;

  GjennomgangController(Gjennomgang gjennomgang, Nattsjekk nattsjekk, Ordbok ordbok, Innlogget innlogget) {
    this.gjennomgang = gjennomgang;
    this.nattsjekk = nattsjekk;
    this.ordbok = ordbok;
    this.innlogget = innlogget;
  }

  @GetMapping("/oppfolging/uten-steg")
  String utenSteg(
      @RequestParam(defaultValue = "0") int side, @RequestParam(defaultValue = "50") int antall, Model model) {
    var saker = gjennomgang.sakerUtenSteg(side, antall);
    model.addAttribute("side", saker);
    model.addAttribute("utenRad", gjennomgang.stegUtenRad());
    model.addAttribute("siste", nattsjekk.siste().orElse(null));
    model.addAttribute("prosesser", ordbok.valg(Dimensjon.PROSESS));
    model.addAttribute("enheter", ordbok.valg(Dimensjon.ENHET));
    model.addAttribute("personer", ordbok.navn(Dimensjon.ANSVARLIG, eiere(saker.rader())));
    if (innlogget.naa().harEnAv(SER_JOBBER)) {
      model.addAttribute("jobber", gjennomgang.feiledeJobber());
      model.addAttribute("elementer", ordbok.elementer());
    }
    return "oppfolging/uten-steg";
  }

  private static List<String> eiere(List<Gjennomgang.SakUtenSteg> saker) {
    return saker.stream().map(Gjennomgang.SakUtenSteg::eier).filter(java.util.Objects::nonNull).distinct().toList();
  }
}
