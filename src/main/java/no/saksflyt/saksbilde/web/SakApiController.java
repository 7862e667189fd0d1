package no.saksflyt.saksbilde.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.hendelse.Sakshendelse;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Saksnotat;
import no.saksflyt.sak.Saksnotater;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.saksbilde.Saksoppgaver;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case, its timeline and its notes for other programs. */
@RestController
@RequestMapping("/api/sak/{ar}/{lopenr}")
@Krever
class SakApiController {

  private final SakService saker;
  private final Saksfrister frister;
  private final Saksoppgaver oppgaver;
  private final Saksparter parter;
  private final Saksrelasjoner relasjoner;
  private final Saksnotater notater;
  private final Hendelser hendelser;

  SakApiController(
      SakService saker,
      Saksfrister frister,
      Saksoppgaver oppgaver,
      Saksparter parter,
      Saksrelasjoner relasjoner,
      Saksnotater notater,
      Hendelser hendelser) {
    this.saker = saker;
    this.frister = frister;
    this.oppgaver = oppgaver;
    this.parter = parter;
    this.relasjoner = relasjoner;
    this.notater = notater;
    this.hendelser = hendelser;
  }

  record NyttNotat(String tekst) {}

  record Notat(long id, String tekst, String hvem, Instant opprettet) {

    static Notat av(Saksnotat notat) {
      return new Notat(notat.id(), notat.tekst(), notat.hvem(), notat.opprettet());
    }
  }

  record Hendelsesvar(
      long id,
      String type,
      LocalDate virkning,
      Instant registrert,
      String hvem,
      String forHvem,
      String foer,
      String etter,
      String grunn,
      String kilde) {

    static Hendelsesvar av(Sakshendelse h) {
      return new Hendelsesvar(
          h.id(), h.type(), h.virkning(), h.registrert(), h.hvem(), h.forHvem(), h.foer(), h.etter(), h.grunn(), h.kilde());
    }
  }

  @GetMapping
  Saksvar sak(@PathVariable int ar, @PathVariable int lopenr) {
    var nr = Saksnummer.av(ar, lopenr);
    var sak = saker.hent(nr);
    return Saksvar.av(sak, frister.alle(nr), oppgaver.tilSak(nr), parter.alle(nr), relasjoner.alle(nr));
  }

  @GetMapping("/hendelser")
  Side<Hendelsesvar> hendelser(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    var nr = Saksnummer.av(ar, lopenr);
    saker.hent(nr);
    return hendelser.tidslinje(nr, side, antall).map(Hendelsesvar::av);
  }

  @GetMapping("/notater")
  Side<Notat> notater(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return notater.liste(Saksnummer.av(ar, lopenr), side, antall).map(Notat::av);
  }

  @PostMapping("/notater")
  @Engang
  ResponseEntity<Notat> skriv(@PathVariable int ar, @PathVariable int lopenr, @RequestBody NyttNotat nytt) {
    var nr = Saksnummer.av(ar, lopenr);
    var notat = Notat.av(notater.skriv(nr, nytt.tekst()));
    return ResponseEntity.created(URI.create("/api" + nr.sti() + "/notater")).body(notat);
  }
}
