package no.saksflyt.oppdrag.departement.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Lesefeil;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.departement.Statusmelding;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppdrag.departement.Utestaaende;
import no.saksflyt.oppdrag.departement.Utestaaenderad;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ministry's side of assignments for other programs. */
@RestController
@Krever
class DepartementApiController {

  private final Henvendelser henvendelser;
  private final Statusmeldinger statuser;
  private final Utestaaende utestaaende;

  DepartementApiController(Henvendelser henvendelser, Statusmeldinger statuser, Utestaaende utestaaende) {
    this.henvendelser = henvendelser;
    this.statuser = statuser;
    this.utestaaende = utestaaende;
  }

  record Sporsmal(String sporsmal) {}

  @GetMapping("/api/oppdrag/utestaaende")
  Side<Utestaaenderad> utestaaende(
      @RequestParam(required = false) String enhet,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return utestaaende.side(enhet, side, antall);
  }

  @GetMapping("/api/oppdrag/{ar}/{lopenr}/henvendelser")
  List<Henvendelsesvar> henvendelser(@PathVariable int ar, @PathVariable int lopenr) {
    return henvendelser.alle(Saksnummer.av(ar, lopenr)).stream().map(Henvendelsesvar::av).toList();
  }

  @PostMapping("/api/oppdrag/{ar}/{lopenr}/sporsmal")
  @Engang
  ResponseEntity<Map<String, Long>> sporr(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Sporsmal nytt) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    var id = henvendelser.sporsmal(saksnummer, nytt.sporsmal(), false);
    return ResponseEntity.created(URI.create("/api/oppdrag/" + saksnummer + "/henvendelser"))
        .body(Map.of("henvendelse", id));
  }

  @PostMapping("/api/oppdrag/{ar}/{lopenr}/svar")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Krever(Roller.KOORDINATOR)
  void svar(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Svarskjema skjema) {
    var besvares = henvendelser.besvares(Saksnummer.av(ar, lopenr), skjema.henvendelse());
    var feil = new Lesefeil();
    var lest = skjema.les(feil);
    feil.krevLest(() -> henvendelser.feil(besvares.id(), lest));
    henvendelser.svar(besvares.id(), lest);
  }

  @GetMapping("/api/oppdrag/{ar}/{lopenr}/status")
  Side<Statusmelding> historikk(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return statuser.historikk(Saksnummer.av(ar, lopenr), side, antall);
  }

  @PostMapping("/api/oppdrag/{ar}/{lopenr}/status")
  @Engang
  ResponseEntity<Void> meld(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Statusskjema skjema) {
    var saksnummer = Saksnummer.av(ar, lopenr);
    statuser.meld(saksnummer, skjema.delId(), skjema.lys(), skjema.begrunnelse());
    return ResponseEntity.created(URI.create("/api/oppdrag/" + saksnummer + "/status")).build();
  }
}
