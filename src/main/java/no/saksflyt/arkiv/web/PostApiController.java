package no.saksflyt.arkiv.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import no.saksflyt.arkiv.Innpost;
import no.saksflyt.arkiv.Postinnboks;
import no.saksflyt.arkiv.Postkanal;
import no.saksflyt.arkiv.Poststatus;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.web.Engang;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The archive's inbox, for programs that bring post. */
@RestController
@RequestMapping("/api/arkiv/post")
@Krever(Roller.ARKIV)
class PostApiController {

  private final Postinngang inngang;
  private final Postinnboks innboks;

  PostApiController(Postinngang inngang, Postinnboks innboks) {
    this.inngang = inngang;
    this.innboks = innboks;
  }

  record Svar(
      long id,
      Postkanal kanal,
      Instant mottatt,
      String avsender,
      String epost,
      String emne,
      Poststatus status,
      Saksnummer saksnummer,
      Integer journalpost,
      List<Filsvar> filer) {

    static Svar av(Innpost post) {
      return new Svar(
          post.id(),
          post.kanal(),
          post.mottatt(),
          post.avsender(),
          post.epost(),
          post.emne(),
          post.status(),
          post.saksnummer(),
          post.journalpost(),
          post.filer().stream().map(f -> new Filsvar(f.nr(), f.filnavn(), f.mediatype(), f.storrelse(), f.avvist())).toList());
    }
  }

  record Filsvar(int nr, String filnavn, String mediatype, Long storrelse, String avvist) {}

  @PostMapping
  @Engang
  ResponseEntity<Svar> motta(
      @RequestParam(required = false) String avsender,
      @RequestParam(required = false) String emne,
      @RequestParam(required = false) String tekst,
      @RequestParam(required = false) List<MultipartFile> fil,
      HttpServletRequest request) {
    Opplasting.krevFlerdelt(request);
    var post = inngang.motta(Postkanal.API, avsender, emne, tekst, fil);
    return ResponseEntity.created(URI.create("/api/arkiv/post/" + post.id())).body(Svar.av(post));
  }

  @GetMapping
  Side<Svar> liste(
      @RequestParam(defaultValue = "NY") Poststatus status,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall) {
    return innboks.liste(status, true, side, antall).map(Svar::av);
  }

  @GetMapping("/{id}")
  Svar hent(@PathVariable long id) {
    return Svar.av(innboks.hent(id));
  }
}
