package no.saksflyt.prosess.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import no.saksflyt.prosess.kontroll.Skjemavisning;
import no.saksflyt.prosess.kontroll.Tabellvisning;
import no.saksflyt.prosess.utrulling.Modell;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bench as it is read: what is in use, as diagram and table, with its history. */
@Controller
@RequestMapping("/prosess")
@Krever({Roller.PROSESSEIER, Roller.ADMIN, Roller.REVISOR})
class ProsessController {

  private final Modellbenk benk;
  private final Innlogget innlogget;

  ProsessController(Modellbenk benk, Innlogget innlogget) {
    this.benk = benk;
    this.innlogget = innlogget;
  }

  @GetMapping
  String oversikt(Model model) {
    var perBunt = new TreeMap<String, List<Modellrad>>();
    benk.rader().forEach(rad -> perBunt.merge(rad.bunt(), List.of(rad), ProsessController::sammen));
    model.addAttribute("bunter", perBunt);
    model.addAttribute("funn", benk.funn());
    model.addAttribute("kanEndre", kanEndre());
    return "prosess/oversikt";
  }

  private static List<Modellrad> sammen(List<Modellrad> en, List<Modellrad> annen) {
    return java.util.stream.Stream.concat(en.stream(), annen.stream()).toList();
  }

  @GetMapping("/modell/{navn}")
  String modell(@PathVariable String navn, Model model) {
    var modell = benk.modell(navn);
    model.addAttribute("rad", benk.rad(modell));
    model.addAttribute("harUtgave", benk.utgavens(modell) != null);
    model.addAttribute("versjoner", benk.versjoner(navn));
    model.addAttribute("historikk", benk.historikk(modell));
    model.addAttribute("motUtgaven", modell.erEgen() ? benk.motUtgaven(modell) : List.of());
    model.addAttribute("tabeller", navn.endsWith(".dmn") ? Tabellvisning.avTabell(benk.innhold(modell)) : List.of());
    model.addAttribute("felter", navn.endsWith(".form") ? Skjemavisning.av(benk.innhold(modell)) : List.of());
    model.addAttribute("diagram", navn.endsWith(".bpmn"));
    model.addAttribute("kanEndre", kanEndre());
    return "prosess/modell";
  }

  /** A file as it is in use, as the release has it, or as it was in an earlier deployment. */
  @GetMapping("/fil/{navn}")
  ResponseEntity<byte[]> lastNed(
      @PathVariable String navn,
      @RequestParam(required = false) Long utrulling,
      @RequestParam(defaultValue = "false") boolean utgavens) {
    var modell = benk.modell(navn);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(navn, StandardCharsets.UTF_8).build().toString())
        .body(innhold(modell, utrulling, utgavens));
  }

  private byte[] innhold(Modell modell, Long utrulling, boolean utgavens) {
    if (utrulling != null) {
      return benk.innhold(modell, utrulling);
    }
    var fra = utgavens ? benk.utgavens(modell) : benk.innhold(modell);
    if (fra == null) {
      throw new no.saksflyt.felles.IkkeFunnet("feil.prosess.modell", modell.navn());
    }
    return fra;
  }

  private boolean kanEndre() {
    return innlogget.naa().har(Roller.PROSESSEIER);
  }
}
