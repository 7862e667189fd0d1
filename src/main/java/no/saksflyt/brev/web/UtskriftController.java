package no.saksflyt.brev.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.brev.Postlegging;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pile of letters to print and post. */
@Controller
@RequestMapping("/brev/utskrift")
@Krever(Roller.ARKIV)
class UtskriftController {

  private static final int PAA_SIDEN = 50;

  private final Postlegging postlegging;
  private final Meldinger meldinger;
  private final Clock klokke;

  UtskriftController(Postlegging postlegging, Meldinger meldinger, Clock klokke) {
    this.postlegging = postlegging;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String liste(@RequestParam(defaultValue = "0") int side, Model modell) {
    return liste(side, LocalDate.now(klokke), List.of(), modell);
  }

  /** What has been posted, so that a letter that comes back is found again. */
  @GetMapping("/postlagt")
  String postlagt(@RequestParam(defaultValue = "0") int side, Model modell) {
    modell.addAttribute("brevene", postlegging.postlagt(side, PAA_SIDEN));
    return "brev/postlagt";
  }

  @PostMapping
  String lagtIPosten(
      @RequestParam(required = false) List<Long> brev,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dag,
      Model modell,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var valgt = brev == null ? List.<Long>of() : brev;
    try {
      videre.addFlashAttribute("beskjed", meldinger.tekst("brevmal.utskrift.postlagt", postlegging.lagtIPosten(valgt, dag)));
      return "redirect:/brev/utskrift";
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      modell.addAttribute("feilliste", brudd.feil());
      return liste(0, dag, valgt, modell);
    }
  }

  private String liste(int side, LocalDate dag, List<Long> valgt, Model modell) {
    modell.addAttribute("brevene", postlegging.venter(side, PAA_SIDEN));
    modell.addAttribute("dag", dag);
    modell.addAttribute("valgt", valgt);
    return "brev/utskrift";
  }
}
