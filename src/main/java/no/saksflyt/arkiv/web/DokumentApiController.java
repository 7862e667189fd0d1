package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.saksflyt.arkiv.Dokument;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Dokumentversjon;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The documents of a case, for programs. */
@RestController
@RequestMapping("/api/sak/{ar}/{lopenr}/dokumenter")
@Krever
class DokumentApiController {

  private final Dokumenter dokumenter;

  DokumentApiController(Dokumenter dokumenter) {
    this.dokumenter = dokumenter;
  }

  record Svar(long id, String tittel, List<Versjonssvar> versjoner) {

    static Svar av(Dokument dokument) {
      return new Svar(dokument.id(), dokument.tittel(), dokument.versjoner().stream().map(Versjonssvar::av).toList());
    }
  }

  record Versjonssvar(
      int nr,
      String filnavn,
      String mediatype,
      long storrelse,
      String sha256,
      Instant opprettet,
      String opprettetAv,
      boolean skjermet) {

    static Versjonssvar av(Dokumentversjon v) {
      return new Versjonssvar(
          v.nr(), v.filnavn(), v.mediatype(), v.storrelse(), v.sha256(), v.opprettet(), v.opprettetAv(), v.skjermet());
    }
  }

  record NyTittel(String tittel) {}

  @GetMapping
  Side<Svar> liste(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return dokumenter.liste(Saksnummer.av(ar, lopenr), side, antall).map(Svar::av);
  }

  /** Adds a document; {@code ventet} tells that it is the one the case was put on hold for. */
  @PostMapping
  @Engang
  ResponseEntity<Svar> lastOpp(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) MultipartFile fil,
      @RequestParam(required = false) String tittel,
      @RequestParam(defaultValue = "false") boolean ventet,
      HttpServletRequest request) {
    Opplasting.krevFlerdelt(request);
    var sak = Saksnummer.av(ar, lopenr);
    var ny = Opplasting.fil(fil);
    var dokument = ventet ? dokumenter.lastOppVentet(sak, tittel, ny) : dokumenter.lastOpp(sak, tittel, ny);
    return ResponseEntity.created(sted(dokument)).body(Svar.av(dokument));
  }

  @PostMapping("/{id}/versjoner")
  @Engang
  ResponseEntity<Svar> nyVersjon(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile fil,
      HttpServletRequest request) {
    Opplasting.krevFlerdelt(request);
    var dokument = dokumenter.nyVersjon(Saksnummer.av(ar, lopenr), id, Opplasting.fil(fil));
    return ResponseEntity.created(sted(dokument)).body(Svar.av(dokument));
  }

  @PatchMapping("/{id}")
  Svar endreTittel(@PathVariable int ar, @PathVariable int lopenr, @PathVariable long id, @RequestBody NyTittel ny) {
    return Svar.av(dokumenter.endreTittel(Saksnummer.av(ar, lopenr), id, ny.tittel()));
  }

  @GetMapping("/{id}/versjoner/{nr}")
  ResponseEntity<StreamingResponseBody> lastNed(
      @PathVariable int ar, @PathVariable int lopenr, @PathVariable long id, @PathVariable int nr) {
    return Nedlastingssvar.av(dokumenter.aapne(Saksnummer.av(ar, lopenr), id, nr));
  }

  private static URI sted(Dokument dokument) {
    return URI.create(
        "/api" + dokument.saksnummer().sti() + "/dokumenter/" + dokument.id() + "/versjoner/" + dokument.siste().nr());
  }
}
