package no.saksflyt.oppgave.web;

import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.oppgave.FristService;
import no.saksflyt.oppgave.Oppgavefristflytting;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Varsler;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines and holds for programs and for the scripts of our pages. Who may do it is the use cases' to say. */
@RestController
@Krever
class TidApiController {

  private final FristService frister;
  private final Oppgavefristflytting oppgavefrister;
  private final PaaVentService paaVent;
  private final Varsler varsler;

  TidApiController(
      FristService frister, Oppgavefristflytting oppgavefrister, PaaVentService paaVent, Varsler varsler) {
    this.frister = frister;
    this.oppgavefrister = oppgavefrister;
    this.paaVent = paaVent;
    this.varsler = varsler;
  }

  record Fristflytting(String referanse, String dato, String grunn, String kilde, String fristtype) {}

  record Fristsvar(String saksnummer, String referanse, Fristtype fristtype, LocalDate dato, LocalDate opprinnelig) {}

  record Oppgaveflytting(String dato, String grunn) {}

  record Venting(String til, String grunn) {}

  record Ventesvar(String saksnummer, LocalDate paaVentTil) {}

  record Gjenopptak(String grunn) {}

  @PostMapping("/api/sak/{ar}/{lopenr}/frist")
  Fristsvar flytt(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Fristflytting ny) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var dato = Datofelt.les("dato", ny.dato());
    var frist = frister.flytt(saksnummer, ny.referanse(), dato, ny.grunn(), ny.kilde(), type(ny.fristtype()));
    return new Fristsvar(
        saksnummer.toString(), frist.referanse(), frist.fristtype(), frist.dato(), frist.opprinnelig());
  }

  @PostMapping("/api/oppgave/{id}/frist")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Krever({Roller.LEDER, Roller.TEAMLEDER, Roller.KOORDINATOR})
  void flyttOppgave(@PathVariable String id, @RequestBody Oppgaveflytting ny) {
    oppgavefrister.flytt(id, Datofelt.les("dato", ny.dato()), ny.grunn());
  }

  @PostMapping("/api/oppgave/{id}/purring")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Krever({Roller.LEDER, Roller.TEAMLEDER, Roller.KOORDINATOR})
  void purr(@PathVariable String id) {
    varsler.purr(id);
  }

  @PostMapping("/api/sak/{ar}/{lopenr}/paa-vent")
  Ventesvar settPaaVent(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Venting ny) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var til = Datofelt.les("til", ny.til());
    paaVent.settPaaVent(saksnummer, til, ny.grunn());
    return new Ventesvar(saksnummer.toString(), til);
  }

  @PutMapping("/api/sak/{ar}/{lopenr}/paa-vent")
  Ventesvar endreVenting(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Venting ny) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var til = Datofelt.les("til", ny.til());
    paaVent.endreTil(saksnummer, til, ny.grunn());
    return new Ventesvar(saksnummer.toString(), til);
  }

  @PostMapping("/api/sak/{ar}/{lopenr}/gjenoppta")
  Ventesvar gjenoppta(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Gjenopptak ny) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    paaVent.gjenoppta(saksnummer, ny.grunn());
    return new Ventesvar(saksnummer.toString(), null);
  }

  private static Fristtype type(String kode) {
    if (kode == null || kode.isBlank()) {
      return null;
    }
    try {
      return Fristtype.valueOf(kode.strip());
    } catch (IllegalArgumentException ukjent) {
      throw new Regelbrudd(new Feltfeil("fristtype", "feil.frist.ukjentType"));
    }
  }
}
