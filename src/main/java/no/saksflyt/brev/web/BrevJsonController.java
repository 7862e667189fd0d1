package no.saksflyt.brev.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevbestilling;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Maalform;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends letters for other programs, and tells which letters a case has. */
@RestController
@Krever
class BrevJsonController {

  private final BrevService brev;

  BrevJsonController(BrevService brev) {
    this.brev = brev;
  }

  /**
   * @param mal code of the letter
   * @param saksnummer the case
   * @param vedtak id of the decision it tells of or is about, or null
   * @param part id of the party on the case it is meant for
   * @param felter what only this letter says
   */
  record Bestilling(String mal, String saksnummer, Long vedtak, Long part, Map<String, String> felter) {}

  /** A letter as programs see it; addresses are for the envelope. */
  record Svar(
      long id,
      Saksnummer saksnummer,
      String mal,
      Maalform maalform,
      String tittel,
      String mottaker,
      String paaVegneAv,
      boolean kopi,
      Kanal kanal,
      Utgaaendebrev.Status status,
      LocalDate klagefrist,
      long dokument,
      int journalpost,
      Instant opprettet,
      Instant sendt,
      Instant iRetur) {

    static Svar av(Utgaaendebrev b) {
      return new Svar(
          b.id(), b.sak(), b.mal(), b.maalform(), b.tittel(), b.til().navn(), b.til().paaVegneAv(), b.til().kopi(), b.kanal(),
          b.status(), b.oppgittFrist(), b.dokumentId(), b.journalpost(), b.opprettet(), b.sendt(), b.iRetur());
    }
  }

  /** @throws Regelbrudd naming every block and field the letter lacks */
  @PostMapping("/api/brev")
  @Engang
  ResponseEntity<Svar> send(@RequestBody Bestilling bestilling) {
    var sak = kontroller(bestilling);
    var sendt =
        brev.send(
            new Brevbestilling(bestilling.mal(), sak, bestilling.vedtak(), bestilling.part(), bestilling.felter()));
    return ResponseEntity.created(URI.create("/api" + sak.sti() + "/brev")).body(Svar.av(brev.hent(sendt.id())));
  }

  @GetMapping("/api/sak/{ar}/{lopenr}/brev")
  Side<Svar> liste(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    var brevene = brev.forSak(Saksnummer.av(ar, lopenr), side, antall);
    return new Side<>(brevene.totalt(), side, antall, brevene.rader().stream().map(Svar::av).toList());
  }

  private static Saksnummer kontroller(Bestilling bestilling) {
    var feil = new ArrayList<Feltfeil>();
    mangler(feil, "mal", "Brev", bestilling.mal());
    mangler(feil, "saksnummer", "Saksnummer", bestilling.saksnummer());
    mangler(feil, "part", "Mottaker", bestilling.part());
    if (bestilling.felter() != null && bestilling.felter().containsValue(null)) {
      feil.add(new Feltfeil("felter", "feil.brev.tomtFelt"));
    }
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    return Saksnummer.av(bestilling.saksnummer());
  }

  private static void mangler(ArrayList<Feltfeil> feil, String felt, String navn, Object verdi) {
    if (verdi == null || verdi.toString().isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    }
  }
}
