package no.saksflyt.saksbilde.web;

import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.Avslutninger;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends cases other than by their own last step, and opens them again, for other programs. */
@RestController
@RequestMapping("/api/sak/{ar}/{lopenr}")
@Krever
class AvslutningApiController {

  private final Saksavslutning avslutning;
  private final Avslutninger forslag;
  private final SakService saker;
  private final Innlogget innlogget;

  AvslutningApiController(
      Saksavslutning avslutning, Avslutninger forslag, SakService saker, Innlogget innlogget) {
    this.avslutning = avslutning;
    this.forslag = forslag;
    this.saker = saker;
    this.innlogget = innlogget;
  }

  record Avslutt(String utfall, String grunn, String annen) {}

  record Gjenaapne(String grunn) {}

  /**
   * @param saksnummer the case
   * @param status its status now
   * @param utfall its outcome, or null while it is open
   * @param venterPaaBekreftelse whether a second person must agree before it ends
   */
  record Svar(String saksnummer, String status, String utfall, boolean venterPaaBekreftelse) {}

  /** Feilregistrert takes two: the first call proposes, a second person's call confirms. */
  @PostMapping("/avslutt")
  @Engang
  ResponseEntity<Svar> avslutt(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Avslutt onske) {
    var nr = Saksnummer.av(ar, lopenr);
    switch (String.valueOf(onske.utfall())) {
      case Saksavslutning.TRUKKET -> avslutning.trekk(nr, onske.grunn());
      case Sak.SLATT_SAMMEN -> avslutning.slaaSammen(nr, annen(onske.annen()), onske.grunn());
      case "VIDEREFORT" -> avslutning.gaaOver(nr, annen(onske.annen()), Overgang.VIDEREFORT, onske.grunn());
      case "ERSTATTET" -> avslutning.gaaOver(nr, annen(onske.annen()), Overgang.ERSTATTET, onske.grunn());
      case Sak.FEILREGISTRERT -> feilregistrert(nr, onske.grunn());
      default -> throw new Regelbrudd(new Feltfeil("utfall", "feil.avslutning.utfall"));
    }
    return svar(nr);
  }

  @PostMapping("/gjenaapne")
  @Engang
  ResponseEntity<Svar> gjenaapne(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Gjenaapne onske) {
    var nr = Saksnummer.av(ar, lopenr);
    avslutning.gjenaapne(nr, onske.grunn());
    return svar(nr);
  }

  private void feilregistrert(Saksnummer nr, String grunn) {
    saker.hent(nr);
    var ventende = forslag.ventende(nr);
    if (ventende.isEmpty()) {
      avslutning.foreslaaFeilregistrert(nr, grunn);
    } else if (ventende.get().hvem().equals(innlogget.id())) {
      throw new Konflikt("feil.avslutning.sammePerson");
    } else {
      avslutning.bekreftFeilregistrert(nr);
    }
  }

  private ResponseEntity<Svar> svar(Saksnummer nr) {
    var sak = saker.hent(nr);
    var venter = forslag.ventende(nr).isPresent();
    return ResponseEntity.status(venter ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(new Svar(nr.toString(), sak.status(), sak.utfall(), venter));
  }

  private static Saksnummer annen(String annen) {
    if (annen == null || annen.isBlank()) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.felt.mangler", "Den andre saken"));
    }
    return Saksnummer.av(annen);
  }
}
