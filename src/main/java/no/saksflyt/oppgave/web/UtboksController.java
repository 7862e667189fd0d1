package no.saksflyt.oppgave.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.integrasjon.Utboks;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox for administrators: what is on its way out, and what somebody must look at. */
@Controller
@Krever(Roller.ADMIN)
@RequestMapping("/admin/utboks")
class UtboksController {

  private static final int RADER = 50;

  private final Utboks utboks;
  private final ObjectMapper json;
  private final Meldinger meldinger;

  UtboksController(Utboks utboks, ObjectMapper json, Meldinger meldinger) {
    this.utboks = utboks;
    this.json = json;
    this.meldinger = meldinger;
  }

  record Linje(Utboks.Rad rad, String til, String emne) {}

  @GetMapping
  String liste(
      @RequestParam(required = false) Utboks.Status status, @RequestParam(defaultValue = "0") int side, Model model) {
    model.addAttribute("status", status);
    model.addAttribute("statuser", Utboks.Status.values());
    model.addAttribute("side", utboks.liste(status, side, RADER).map(this::linje));
    return "oppgave/utboks";
  }

  @PostMapping("/{id}/prov")
  String prov(@PathVariable long id, RedirectAttributes etter) {
    utboks.provIgjen(id);
    etter.addFlashAttribute("beskjed", meldinger.tekst("utboks.provesIgjen"));
    return "redirect:/admin/utboks";
  }

  private Linje linje(Utboks.Rad rad) {
    try {
      var innhold = json.readValue(rad.innhold(), new TypeReference<Map<String, String>>() {});
      return new Linje(rad, innhold.get("til"), innhold.get("emne"));
    } catch (JsonProcessingException uleselig) {
      return new Linje(rad, null, null);
    }
  }
}
