package no.saksflyt.arkiv.web;

import java.util.Map;
import java.util.function.Supplier;
import no.saksflyt.arkiv.Dokument;
import no.saksflyt.arkiv.DokumentSkjermet;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Krever;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a case, for pages that show the documents fragment: each form leads back to the page it stands on. */
@Controller
@RequestMapping("/sak/{ar}/{lopenr}/dokumenter")
@Krever
class DokumentController {

  private final Dokumenter dokumenter;
  private final SakService saker;
  private final Meldinger meldinger;

  DokumentController(Dokumenter dokumenter, SakService saker, Meldinger meldinger) {
    this.dokumenter = dokumenter;
    this.saker = saker;
    this.meldinger = meldinger;
  }

  /** The documents have no page of their own: an address somebody shortened leads to the case they belong to. */
  @GetMapping
  String tilSaken(@PathVariable int ar, @PathVariable int lopenr) {
    return "redirect:" + saker.hent(Saksnummer.av(ar, lopenr)).saksnummer().sti();
  }

  @PostMapping
  String lastOpp(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam(required = false) MultipartFile fil,
      @RequestParam(required = false) String tittel,
      @RequestParam(defaultValue = "false") boolean ventet,
      @RequestParam(required = false) String retur,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    var lagret =
        prov(
            videre,
            "arkiv.dokument.lagtTil",
            () -> {
              var ny = Opplasting.fil(fil);
              return ventet ? dokumenter.lastOppVentet(sak, tittel, ny) : dokumenter.lastOpp(sak, tittel, ny);
            });
    if (!lagret) {
      // A browser never fills in a file again; the title it gets back.
      videre.addFlashAttribute("dokumenttittel", tittel);
    }
    return Retur.til(retur, sak.sti());
  }

  @PostMapping("/{id}/versjoner")
  String nyVersjon(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile fil,
      @RequestParam(required = false) String retur,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    prov(videre, "arkiv.dokument.nyVersjonLagtTil", () -> dokumenter.nyVersjon(sak, id, Opplasting.fil(fil)));
    return Retur.til(retur, sak.sti());
  }

  @PostMapping("/{id}/tittel")
  String endreTittel(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam(required = false) String tittel,
      @RequestParam(required = false) String retur,
      RedirectAttributes videre) {
    var sak = Saksnummer.av(ar, lopenr);
    prov(videre, "arkiv.dokument.tittelEndret", () -> dokumenter.endreTittel(sak, id, tittel));
    return Retur.til(retur, sak.sti());
  }

  @GetMapping("/{id}/{versjon}")
  ResponseEntity<StreamingResponseBody> lastNed(
      @PathVariable int ar, @PathVariable int lopenr, @PathVariable long id, @PathVariable int versjon) {
    return Nedlastingssvar.av(dokumenter.aapne(Saksnummer.av(ar, lopenr), id, versjon));
  }

  /** Told in words, with the way to what is left of it. */
  @ExceptionHandler(DokumentSkjermet.class)
  ModelAndView skjermet(DokumentSkjermet avvist) {
    return new ModelAndView(
        "arkiv/dokumentskjermet", Map.of("melding", meldinger.tekst(avvist), "sti", avvist.sti()), HttpStatus.NOT_FOUND);
  }

  /** The page the form stands on belongs to another room: what is wrong is told at the top of it. */
  private boolean prov(RedirectAttributes videre, String gikkBra, Supplier<Dokument> endring) {
    try {
      var dokument = endring.get();
      videre.addFlashAttribute("beskjed", meldinger.tekst(gikkBra, dokument.tittel(), dokument.siste().nr()));
      return true;
    } catch (Regelbrudd brudd) {
      videre.addFlashAttribute("feil", String.join(" ", brudd.feil().stream().map(meldinger::tekst).toList()));
      return false;
    }
  }
}
