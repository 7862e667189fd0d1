package no.saksflyt.arkiv.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journalpost;
import no.saksflyt.arkiv.Journalstatus;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal of a case, for programs. */
@RestController
@RequestMapping("/api/sak/{ar}/{lopenr}/journal")
@Krever
class JournalApiController {

  private final Journal journal;

  JournalApiController(Journal journal) {
    this.journal = journal;
  }

  record Svar(
      int nr,
      int revisjon,
      Journaltype type,
      String tittel,
      String skjermetTittel,
      LocalDate dokumentdato,
      LocalDate journaldato,
      String avsender,
      String mottaker,
      String hjemmel,
      String tilgangskode,
      Long dokumentId,
      Journalstatus status,
      String journalfortAv,
      Instant registrert) {

    static Svar av(Journalpost post) {
      var innhold = post.innhold();
      return new Svar(
          post.nr(),
          post.revisjon(),
          innhold.type(),
          innhold.tittel(),
          innhold.skjermetTittel(),
          innhold.dokumentdato(),
          innhold.journaldato(),
          innhold.avsender(),
          innhold.mottaker(),
          innhold.hjemmel(),
          post.hjemmel() == null ? null : post.hjemmel().kode(),
          innhold.dokumentId(),
          post.status(),
          post.journalfortAv(),
          post.registrert());
    }
  }

  /**
   * What a correction says.
   *
   * @param revisjon the state that was seen
   * @param grunn why it is corrected
   * @param post what is to stand in the entry
   */
  record Retting(int revisjon, String grunn, NyJournalpost post) {}

  @GetMapping
  Side<Svar> liste(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return journal.liste(Saksnummer.av(ar, lopenr), side, antall).map(Svar::av);
  }

  @PostMapping
  @Engang
  ResponseEntity<Svar> foer(@PathVariable int ar, @PathVariable int lopenr, @RequestBody NyJournalpost ny) {
    var post = journal.foer(Saksnummer.av(ar, lopenr), ny);
    return ResponseEntity.created(URI.create("/api" + post.saksnummer().sti() + "/journal/" + post.nr())).body(Svar.av(post));
  }

  @GetMapping("/{nr}")
  Svar hent(@PathVariable int ar, @PathVariable int lopenr, @PathVariable int nr) {
    return Svar.av(journal.tilstander(Saksnummer.av(ar, lopenr), nr).get(0));
  }

  @PutMapping("/{nr}")
  @Krever(Roller.ARKIV)
  Svar rett(@PathVariable int ar, @PathVariable int lopenr, @PathVariable int nr, @RequestBody Retting retting) {
    var post = retting.post() == null ? new NyJournalpost(null, null, null, null, null, null, null, null, null) : retting.post();
    return Svar.av(journal.rett(Saksnummer.av(ar, lopenr), nr, retting.revisjon(), post, retting.grunn()));
  }
}
