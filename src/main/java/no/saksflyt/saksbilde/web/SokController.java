package no.saksflyt.saksbilde.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Side;
import no.saksflyt.sak.Sakssok;
import no.saksflyt.sak.Soketreff;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page: all cases, newest first, or those that hold every word one has begun to write. */
@Controller
@Krever
class SokController {

  private static final int ANTALL = 25;

  private final Sakssok sok;
  private final Enheter enheter;
  private final Personer personer;

  SokController(Sakssok sok, Enheter enheter, Personer personer) {
    this.sok = sok;
    this.enheter = enheter;
    this.personer = personer;
  }

  @GetMapping("/sok")
  String sok(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int side, Model model) {
    var treff = sok.sok(q, side, ANTALL);
    model.addAttribute("q", q);
    model.addAttribute("side", treff);
    model.addAttribute("mangeTreff", treff.totalt() >= Sakssok.TELLER_TIL);
    model.addAttribute("enheter", enheter(treff));
    model.addAttribute(
        "personer", personer.navn(treff.rader().stream().map(Soketreff::eier).filter(Objects::nonNull).distinct().toList()));
    return "sok";
  }

  private Map<String, String> enheter(Side<Soketreff> treff) {
    var navn = new HashMap<String, String>();
    for (Enhet enhet : enheter.gjeldende()) {
      navn.put(enhet.id(), enhet.navn());
    }
    treff.rader().stream()
        .map(Soketreff::enhet)
        .filter(id -> id != null && !navn.containsKey(id))
        .forEach(id -> navn.put(id, enheter.navn(id)));
    return navn;
  }
}
