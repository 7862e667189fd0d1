package no.saksflyt.saksbilde.web;

import java.util.List;
import java.util.Objects;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.Avsluttrett;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.sak.SakService;
import no.saksflyt.saksbilde.web.Sakshandlingskjoring.Kall;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of a case's page that hold the case, move its deadlines and name those who see a restricted one. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}")
@Krever
class SaksstyringController {

  private static final String ANKER = "innhold";

  private final Sakshandlingskjoring kjoring;
  private final PaaVentService venting;
  private final FristService frister;
  private final SakService saker;
  private final Avsluttrett rett;

  SaksstyringController(
      Sakshandlingskjoring kjoring, PaaVentService venting, FristService frister, SakService saker, Avsluttrett rett) {
    this.saker = saker;
    this.rett = rett;
    this.kjoring = kjoring;
    this.venting = venting;
    this.frister = frister;
  }

  @PostMapping("/paa-vent")
  String vent(Kall kall) {
    return kjoring.kjor(
        kall, "vent", ANKER, s -> venting.settPaaVent(kall.nr(), s.dato("til", "Til dato"), s.tekst("grunn")));
  }

  @PostMapping("/paa-vent/til")
  String ventTil(Kall kall) {
    return kjoring.kjor(
        kall, "ventTil", ANKER, s -> venting.endreTil(kall.nr(), s.dato("til", "Ny dato"), s.tekst("grunn")));
  }

  @PostMapping("/gjenoppta")
  String gjenoppta(Kall kall) {
    return kjoring.kjor(kall, "gjenoppta", ANKER, s -> venting.gjenoppta(kall.nr(), s.tekst("grunn")));
  }

  @PostMapping("/personer")
  String innsyn(Kall kall) {
    return kjoring.kjor(
        kall,
        "innsyn",
        "parter",
        s -> {
          var sak = saker.hent(kall.nr());
          if (!rett.har(sak)) {
            throw new IkkeTillatt("feil.avslutning.ikkeTillatt");
          }
          saker.slippInn(kall.nr(), List.of(Objects.requireNonNullElse(s.tekst("personer"), "")));
        });
  }

  @PostMapping("/frist")
  String frist(Kall kall) {
    return kjoring.kjor(
        kall,
        "frist",
        ANKER,
        s ->
            frister.flytt(
                kall.nr(), s.tekst("referanse"), s.dato("dato", "Ny dato"), s.tekst("grunn"), s.tekst("kilde"),
                s.valg("fristtype", Fristtype.class)));
  }
}
