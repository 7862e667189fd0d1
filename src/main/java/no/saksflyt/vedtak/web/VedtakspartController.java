package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Tid;
import no.saksflyt.sak.Kanal;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.Underretninger;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One party to a decision: the notice, what moved the deadline, and forms for what happens outside the system. */
@Controller
@RequestMapping("/vedtak/part/{id}")
@Krever
class VedtakspartController {

  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Underretninger underretninger;
  private final Skriverett skriverett;
  private final Svarform form;
  private final Meldinger meldinger;
  private final Clock klokke;

  VedtakspartController(
      VedtakService vedtak,
      Klageadganger klageadganger,
      Underretninger underretninger,
      Skriverett skriverett,
      Svarform form,
      Meldinger meldinger,
      Clock klokke) {
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.underretninger = underretninger;
    this.skriverett = skriverett;
    this.form = form;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String vis(@PathVariable long id, Model model) {
    return siden(id, model);
  }

  @PostMapping("/sendt")
  String sendt(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id,
        "sendt",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> {
          var dag = f.dato("dag");
          var kanal = f.valg("kanal", Kanal.class);
          var feil = new ArrayList<Feltfeil>();
          if (dag == null || dag.isAfter(LocalDate.now(klokke))) {
            feil.add(new Feltfeil("dag", dag == null ? "feil.felt.mangler" : "feil.vedtak.framtid", "Dato"));
          }
          if (kanal == null) {
            feil.add(new Feltfeil("kanal", "feil.felt.mangler", "Hvordan den ble sendt"));
          }
          if (!feil.isEmpty()) {
            throw new Regelbrudd(feil);
          }
          underretninger.sendt(id, kanal, Tid.startAv(dag), f.dato("oppgitt"));
        });
  }

  @PostMapping("/retur")
  String retur(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id, "retur", new Svarform.Sendt(felter, model, svar, videre), f -> underretninger.iRetur(id, f.tekst("grunn")));
  }

  @PostMapping("/framme")
  String framme(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id,
        "framme",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> underretninger.framme(id, f.dato("dag"), f.tekst("bevis")));
  }

  @PostMapping("/bedt")
  String bedt(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id, "bedt", new Svarform.Sendt(felter, model, svar, videre), f -> underretninger.bedtOmBegrunnelse(id, f.dato("dag")));
  }

  @PostMapping("/begrunnet")
  String begrunnet(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id, "begrunnet", new Svarform.Sendt(felter, model, svar, videre), f -> underretninger.begrunnet(id, f.dato("dag")));
  }

  @PostMapping("/forleng")
  String forleng(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    return kjor(
        id,
        "forleng",
        new Svarform.Sendt(felter, model, svar, videre),
        f -> underretninger.forleng(id, f.dato("til"), f.tekst("hjemmel"), f.tekst("grunn")));
  }

  private String kjor(long id, String skjema, Svarform.Sendt sendt, Consumer<Svarform.Felter> handling) {
    vedtak.hentForPart(id);
    skriverett.krev();
    return form.kjor(
        sendt, skjema, "vedtak.part.gjort." + skjema, "/vedtak/part/" + id, () -> siden(id, sendt.model()), handling);
  }

  private String siden(long id, Model model) {
    var dette = vedtak.hentForPart(id);
    model.addAttribute("vedtaket", dette);
    model.addAttribute("part", dette.part(id).orElseThrow());
    model.addAttribute("adgang", klageadganger.av(dette));
    model.addAttribute("kanSkrive", skriverett.har());
    var kanaler = new LinkedHashMap<String, String>();
    for (var kanal : Kanal.values()) {
      kanaler.put(kanal.name(), meldinger.tekst("kanal." + kanal));
    }
    model.addAttribute("kanaler", kanaler);
    if (!model.containsAttribute("verdier")) {
      model.addAttribute("verdier", Map.of());
    }
    return "vedtak/part";
  }
}
