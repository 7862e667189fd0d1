package no.saksflyt.klage.web;

import java.net.URI;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.klage.KlageService;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.klage.Klageinstanssvar;
import no.saksflyt.klage.Klagesvarmottak;
import no.saksflyt.klage.Mottattklage;
import no.saksflyt.klage.NyKlage;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes complaints, and what appellate bodies answer, from other programs. */
@RestController
class KlageApiController {

  private final KlageService klager;
  private final Klagesvarmottak svarmottak;
  private final Klageavslutning avslutning;

  KlageApiController(KlageService klager, Klagesvarmottak svarmottak, Klageavslutning avslutning) {
    this.klager = klager;
    this.svarmottak = svarmottak;
    this.avslutning = avslutning;
  }

  @PostMapping("/api/klager")
  @Engang
  @Krever({Roller.KLAGEBEHANDLER, Roller.ARKIV, Roller.KOORDINATOR, Roller.SAKSBEHANDLER, Roller.JURIST})
  ResponseEntity<Mottattklage> motta(@RequestBody NyKlage ny) {
    var mottatt = klager.motta(ny);
    return ResponseEntity.created(URI.create("/api" + mottatt.saksnummer().sti())).body(mottatt);
  }

  @PostMapping("/api/klager/{ar}/{lopenr}/svar")
  @Krever(Roller.KLAGEBEHANDLER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void svar(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Klageinstanssvar svar) {
    svarmottak.mottatt(Saksnummer.av(ar, lopenr), svar);
  }

  @PostMapping("/api/klager/{ar}/{lopenr}/trekk")
  @Krever(Roller.KLAGEBEHANDLER)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void trekk(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Map<String, String> felter) {
    avslutning.trekk(Saksnummer.av(ar, lopenr), felter.get("grunn"));
  }

  @PostMapping("/api/klager/{ar}/{lopenr}/henlegg")
  @Krever({Roller.KLAGEBEHANDLER, Roller.KLAGEINSTANS})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void henlegg(@PathVariable int ar, @PathVariable int lopenr, @RequestBody Map<String, String> felter) {
    avslutning.henlegg(Saksnummer.av(ar, lopenr), felter.get("grunn"));
  }
}
