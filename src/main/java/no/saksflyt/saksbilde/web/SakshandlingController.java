package no.saksflyt.saksbilde.web;

import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Overgang;
import no.saksflyt.saksbilde.web.Sakshandlingskjoring.Kall;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of a case's page that end the case or open it again. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}")
@Krever
class SakshandlingController {

  private static final String ANKER = "handlinger";

  private final Sakshandlingskjoring kjoring;
  private final Saksavslutning avslutning;

  SakshandlingController(Sakshandlingskjoring kjoring, Saksavslutning avslutning) {
    this.kjoring = kjoring;
    this.avslutning = avslutning;
  }

  @PostMapping("/trekk")
  String trekk(Kall kall) {
    return kjoring.kjor(kall, "trekk", ANKER, s -> avslutning.trekk(kall.nr(), s.tekst("grunn")));
  }

  @PostMapping("/feilregistrert")
  String foreslaa(Kall kall) {
    return kjoring.kjor(
        kall, "feilregistrert", ANKER, s -> avslutning.foreslaaFeilregistrert(kall.nr(), s.tekst("grunn")));
  }

  @PostMapping("/feilregistrert/bekreft")
  String bekreft(Kall kall) {
    return kjoring.kjor(kall, "bekreft", ANKER, s -> avslutning.bekreftFeilregistrert(kall.nr()));
  }

  @PostMapping("/feilregistrert/avvis")
  String avvis(Kall kall) {
    return kjoring.kjor(kall, "avvis", ANKER, s -> avslutning.avvisFeilregistrert(kall.nr(), s.tekst("grunn")));
  }

  @PostMapping("/slaa-sammen")
  String slaaSammen(Kall kall) {
    return kjoring.kjor(
        kall,
        "sammen",
        ANKER,
        s -> avslutning.slaaSammen(kall.nr(), s.sak("annen", "Saken den skal slås sammen med"), s.tekst("grunn")));
  }

  @PostMapping("/viderefor")
  String viderefor(Kall kall) {
    return kjoring.kjor(
        kall,
        "viderefor",
        ANKER,
        s -> avslutning.gaaOver(kall.nr(), s.sak("annen", "Saken den videreføres i"), Overgang.VIDEREFORT, s.tekst("grunn")));
  }

  @PostMapping("/erstatt")
  String erstatt(Kall kall) {
    return kjoring.kjor(
        kall,
        "erstatt",
        ANKER,
        s -> avslutning.gaaOver(kall.nr(), s.sak("annen", "Saken som erstatter den"), Overgang.ERSTATTET, s.tekst("grunn")));
  }

  @PostMapping("/gjenaapne")
  String gjenaapne(Kall kall) {
    return kjoring.kjor(kall, "gjenaapne", ANKER, s -> avslutning.gjenaapne(kall.nr(), s.tekst("grunn")));
  }
}
