package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.tall.Importsvar;
import no.saksflyt.klage.tall.Klagetallimport;
import no.saksflyt.klage.tall.Skjemaform;
import no.saksflyt.klage.tall.Skjemastatus;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking in a file of figures: first what it would do, then it is kept. */
@Controller
@Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
@RequestMapping("/klager/import")
class KlagetallImportController {

  private static final String SIDE = "klage/tall/import";

  private final Klagetallimport mottak;
  private final Meldinger meldinger;

  KlagetallImportController(Klagetallimport mottak, Meldinger meldinger) {
    this.mottak = mottak;
    this.meldinger = meldinger;
  }

  /** What the button says is to be done. */
  enum Handling {
    VIS,
    LEVER,
    UTKAST
  }

  @GetMapping
  String skjema(Model model) {
    return side("", null, model);
  }

  @PostMapping
  String ta(
      @RequestParam(defaultValue = "") String tekst,
      @RequestParam(required = false) MultipartFile fil,
      @RequestParam(defaultValue = "VIS") Handling handling,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre)
      throws IOException {
    var lest = tekst;
    try {
      if (fil != null && !fil.isEmpty()) {
        lest = Filtekst.av(fil);
      }
      if (handling == Handling.VIS) {
        return side(lest, mottak.forhaandsvis(lest), model);
      }
      var gjort = mottak.importer(lest, handling == Handling.LEVER ? Skjemastatus.LEVERT : Skjemastatus.UTKAST);
      videre.addFlashAttribute("beskjed", meldinger.tekst("klagetall.import.gjort", gjort.skjemaer().size(), gjort.sporsmal().size()));
      return "redirect:/klager/tall?ar=" + gjort.skjemaer().get(gjort.skjemaer().size() - 1).ar();
    } catch (Regelbrudd | Konflikt avvist) {
      svar.setStatus(avvist instanceof Konflikt ? 409 : 422);
      model.addAttribute("feilliste", feil((Avvisning) avvist));
      return side(lest, null, model);
    }
  }

  private static String side(String tekst, Importsvar svar, Model model) {
    model.addAttribute("tekst", tekst);
    model.addAttribute("svar", svar);
    model.addAttribute("former", Skjemaform.values());
    return SIDE;
  }

  /** Whatever line a fault stands on, the field to mend it in is the text. */
  private static List<Feltfeil> feil(Avvisning avvist) {
    return avvist instanceof Regelbrudd brudd
        ? brudd.feil().stream().map(f -> new Feltfeil("tekst", f.kode(), f.argumenter())).toList()
        : List.of(new Feltfeil("tekst", avvist.kode(), avvist.argumenter()));
  }
}
