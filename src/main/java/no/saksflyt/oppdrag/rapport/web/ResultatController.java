package no.saksflyt.oppdrag.rapport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.oppdrag.rapport.NyttResultat;
import no.saksflyt.oppdrag.rapport.Rapportord;
import no.saksflyt.oppdrag.rapport.Spresultat;
import no.saksflyt.oppdrag.rapport.Styringsregister;
import no.saksflyt.tilgang.Krever;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steering parameter's results: given by the coordinator and the unit that answers for it, read by everybody. */
@Controller
@RequestMapping("/oppdrag/maal/sp/{id}/resultat")
@Krever
class ResultatController {

  private static final List<String> STATUSER = List.of("FORELOPIG", "ENDELIG");

  private final Styringsregister register;
  private final Valglister valg;
  private final Rapportord ord;
  private final Avvist avvist;
  private final Meldinger meldinger;

  ResultatController(Styringsregister register, Valglister valg, Rapportord ord, Avvist avvist, Meldinger meldinger) {
    this.register = register;
    this.valg = valg;
    this.ord = ord;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable long id, Model model) {
    return resultatet(id, new NyttResultat(null, null, null, null, null, null, null), List.of(), model);
  }

  @PostMapping
  String gi(
      @PathVariable long id, NyttResultat skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      register.giResultat(id, skjema);
    } catch (Regelbrudd avvisning) {
      return resultatet(id, skjema, avvist.vis(avvisning, model, svar), model);
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("styring.lagret"));
    return "redirect:/oppdrag/maal/sp/" + id + "/resultat";
  }

  private String resultatet(long id, NyttResultat skjema, List<Feltfeil> feil, Model model) {
    var sp = register.hentSp(id);
    model.addAttribute("sp", sp);
    model.addAttribute("ord", ord);
    model.addAttribute("resultater", register.resultater(sp.ar()).getOrDefault(id, List.of()));
    model.addAttribute("kanGi", register.kanGiResultat(sp));
    model.addAttribute("perioder", valg.av(Spresultat.Periode.class, "styring.felt.periode"));
    model.addAttribute("statuser", valg.av(STATUSER, "styring.felt.status"));
    model.addAttribute("skjema", skjema);
    model.addAttribute("feilliste", feil);
    return "oppdrag/spresultat";
  }
}
