package no.saksflyt.klage.tall.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import no.saksflyt.felles.Embete;
import no.saksflyt.felles.Embeter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.klage.tall.Klageskjemaer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of offices, kept by those who keep the figures. */
@Controller
@RequestMapping("/klager/tall/embeter")
class EmbeteController {

  private final Embeter embeter;
  private final Klageskjemaer skjemaer;
  private final Meldinger meldinger;

  EmbeteController(Embeter embeter, Klageskjemaer skjemaer, Meldinger meldinger) {
    this.embeter = embeter;
    this.skjemaer = skjemaer;
    this.meldinger = meldinger;
  }

  /** What was written in either form. */
  record Skjema(String kode, String navn, String gyldigFra, String embete, String sisteDag, String etterfolger) {

    private static final Skjema TOMT = new Skjema("", "", "", "", "", "");
  }

  @GetMapping
  @Krever
  String vis(Model model) {
    return vis(Skjema.TOMT, List.of(), model);
  }

  @PostMapping
  @Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
  String leggTil(Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    return lagre(
        skjema,
        () -> {
          var feil = new ArrayList<Feltfeil>();
          if (!tekst(skjema.kode()).matches("[a-z]{1,40}")) {
            feil.add(new Feltfeil("kode", "feil.embete.kode"));
          }
          if (tekst(skjema.navn()).isEmpty() || tekst(skjema.navn()).length() > 200) {
            feil.add(new Feltfeil("navn", "feil.embete.navn"));
          }
          var fra = dato("gyldigFra", skjema.gyldigFra(), feil);
          avvis(feil);
          return () -> embeter.leggTil(new Embete(tekst(skjema.kode()), tekst(skjema.navn()), fra, null, null));
        },
        model,
        svar,
        videre);
  }

  @PostMapping("/slutt")
  @Krever({Roller.KLAGEBEHANDLER, Roller.JURIST})
  String leggNed(Skjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    return lagre(
        skjema,
        () -> {
          var feil = new ArrayList<Feltfeil>();
          if (tekst(skjema.embete()).isEmpty()) {
            feil.add(new Feltfeil("embete", "feil.felt.mangler", meldinger.tekst("klagetall.embeter.embete")));
          }
          var til = dato("sisteDag", skjema.sisteDag(), feil);
          avvis(feil);
          var etterfolger = tekst(skjema.etterfolger());
          return () -> embeter.leggNed(tekst(skjema.embete()), til, etterfolger.isEmpty() ? null : etterfolger);
        },
        model,
        svar,
        videre);
  }

  private String lagre(
      Skjema skjema, Supplier<Runnable> lest, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      lest.get().run();
      videre.addFlashAttribute("beskjed", meldinger.tekst("klagetall.embeter.lagret"));
      return "redirect:/klager/tall/embeter";
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return vis(skjema, brudd.feil(), model);
    }
  }

  private String vis(Skjema skjema, List<Feltfeil> feil, Model model) {
    var alle = embeter.alle();
    var navn = new LinkedHashMap<String, String>();
    alle.forEach(e -> navn.put(e.kode(), e.navn()));
    model.addAttribute("embeter", alle);
    model.addAttribute("navn", navn);
    model.addAttribute("skjema", skjema);
    model.addAttribute("kanFore", skjemaer.kanFore());
    model.addAttribute("feilliste", feil);
    return "klage/tall/embeter";
  }

  private static LocalDate dato(String felt, String verdi, List<Feltfeil> feil) {
    try {
      var dato = LocalDate.parse(tekst(verdi));
      if (dato.getYear() >= 1970 && dato.getYear() <= 2100) {
        return dato;
      }
    } catch (DateTimeParseException ingenDato) {
      // Told below, as a date out of all time is.
    }
    feil.add(new Feltfeil(felt, "feil.embete.dato"));
    return null;
  }

  private static void avvis(List<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }

  private static String tekst(String verdi) {
    return verdi == null ? "" : verdi.strip();
  }
}
