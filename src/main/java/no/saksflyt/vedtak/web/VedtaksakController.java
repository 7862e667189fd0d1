package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Klagerolle;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The decisions of a case with everybody who is told of them, and who decides a complaint on each. */
@Controller
@RequestMapping("/vedtak/sak/{ar}/{lopenr}")
@Krever
class VedtaksakController {

  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final SakService saker;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Svarform form;
  private final Meldinger meldinger;

  VedtaksakController(
      VedtakService vedtak,
      Klageadganger klageadganger,
      SakService saker,
      Personer personer,
      Innlogget innlogget,
      Svarform form,
      Meldinger meldinger) {
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.saker = saker;
    this.personer = personer;
    this.innlogget = innlogget;
    this.form = form;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), model);
  }

  @PostMapping("/{id}/klageinstans")
  @Krever({Roller.JURIST, Roller.PROSESSEIER, Roller.KLAGEBEHANDLER})
  String klageinstans(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    saker.hent(nr);
    return form.kjor(
        new Svarform.Sendt(felter, model, svar, videre),
        "v" + id,
        "vedtak.klageinstans.satt",
        "/vedtak/sak/" + nr,
        () -> siden(nr, model),
        f -> vedtak.settKlageinstans(id, f.valg("rolle", Klagerolle.class), f.tekst("klageinstans"), f.tekst("grunn")));
  }

  private String siden(Saksnummer nr, Model model) {
    var alle = vedtak.forSak(nr);
    model.addAttribute("sak", saker.hent(nr));
    model.addAttribute("vedtakene", alle);
    model.addAttribute("veiene", alle.stream().collect(Collectors.toMap(Vedtak::id, klageadganger::av)));
    model.addAttribute("typene", vedtak.typer());
    model.addAttribute(
        "hvem", personer.navn(alle.stream().map(Vedtak::beslutter).filter(b -> b != null).distinct().toList()));
    model.addAttribute("rollene", rollene());
    model.addAttribute(
        "kanSette", innlogget.naa().harEnAv(List.of(Roller.JURIST, Roller.PROSESSEIER, Roller.KLAGEBEHANDLER)));
    if (!model.containsAttribute("verdier")) {
      model.addAttribute("verdier", Map.of());
    }
    return "vedtak/sak";
  }

  private Map<String, String> rollene() {
    var ord = new LinkedHashMap<String, String>();
    Arrays.stream(Klagerolle.values()).forEach(r -> ord.put(r.name(), meldinger.tekst("klagerolle." + r)));
    return ord;
  }
}
