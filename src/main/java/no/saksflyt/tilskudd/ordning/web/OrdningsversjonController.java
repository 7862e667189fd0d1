package no.saksflyt.tilskudd.ordning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningsord;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import no.saksflyt.tilskudd.ordning.Sokertype;
import no.saksflyt.tilskudd.ordning.Soknadsfrist;
import no.saksflyt.tilskudd.ordning.Stotteform;
import no.saksflyt.tilskudd.ordning.Termin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of a scheme: read, compared with another, and while it is a draft written by the scheme's owner. */
@Controller
@RequestMapping("/ordninger/{kode}/versjon/{nr}")
@Krever
class OrdningsversjonController {

  private final Ordninger ordninger;
  private final Ordningsforing foring;
  private final Ordningsord ord;
  private final Innlogget innlogget;
  private final Avvist avvist;
  private final Meldinger meldinger;

  OrdningsversjonController(
      Ordninger ordninger,
      Ordningsforing foring,
      Ordningsord ord,
      Innlogget innlogget,
      Avvist avvist,
      Meldinger meldinger) {
    this.ordninger = ordninger;
    this.foring = foring;
    this.ord = ord;
    this.innlogget = innlogget;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable String kode, @PathVariable int nr, @RequestParam(required = false) String mot, Model model) {
    return siden(kode, nr, mot, null, model, List.of());
  }

  @PostMapping("/bruk")
  @Krever(Roller.ORDNINGSEIER)
  String taIBruk(
      @PathVariable String kode,
      @PathVariable int nr,
      @RequestParam(required = false) String grunn,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.taIBruk(kode, nr, grunn);
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.versjon.tattIBruk"));
      return "redirect:/ordninger/" + kode + "/versjon/" + nr;
    } catch (Avvisning avvisning) {
      return siden(kode, nr, null, grunn, model, avvist.vis(avvisning, model, svar));
    }
  }

  private String siden(String kode, int nr, String mot, String grunn, Model model, List<Feltfeil> feil) {
    var versjon = ordninger.versjon(kode, nr);
    var andre = new LinkedHashMap<String, String>();
    ordninger.versjoner(kode).stream()
        .filter(v -> v.nr() != nr)
        .forEach(v -> andre.put(String.valueOf(v.nr()), meldinger.tekst("ordning.versjonen", v.nr())));
    var annen = andre.containsKey(mot) ? ordninger.versjon(kode, Integer.parseInt(mot)) : null;
    model.addAttribute("ordning", ordninger.hent(kode));
    model.addAttribute("v", versjon);
    model.addAttribute("i", versjon.innhold());
    model.addAttribute("ord", ord);
    model.addAttribute("andre", andre);
    model.addAttribute("mot", annen == null ? null : annen.nr());
    model.addAttribute("forskjeller", annen == null ? List.of() : ord.forskjeller(annen.innhold(), versjon.innhold()));
    model.addAttribute("kanEndre", versjon.utkast() && innlogget.naa().har(Roller.ORDNINGSEIER));
    model.addAttribute("grunn", grunn);
    model.addAttribute("feilliste", feil);
    return "tilskudd/ordningsversjon";
  }

  @GetMapping("/endre")
  @Krever(Roller.ORDNINGSEIER)
  String rediger(@PathVariable String kode, @PathVariable int nr, Model model) {
    var versjon = krevUtkast(kode, nr);
    return skjemaet(versjon, Ordningsskjema.av(versjon.innhold(), versjon.versjon()), model, List.of());
  }

  @PostMapping("/endre")
  @Krever(Roller.ORDNINGSEIER)
  String endre(
      @PathVariable String kode,
      @PathVariable int nr,
      @ModelAttribute("skjema") Ordningsskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var versjon = krevUtkast(kode, nr);
    try {
      foring.endre(kode, nr, skjema.versjon() == null ? -1 : skjema.versjon(), skjema.tilInnhold());
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.endre.lagret"));
      return "redirect:/ordninger/" + kode + "/versjon/" + nr + "/endre";
    } catch (Avvisning avvisning) {
      return skjemaet(versjon, skjema, model, avvist.vis(avvisning, model, svar));
    }
  }

  private Ordningsversjon krevUtkast(String kode, int nr) {
    var versjon = ordninger.versjon(kode, nr);
    if (!versjon.utkast()) {
      throw new Konflikt("feil.ordning.ikkeUtkast");
    }
    return versjon;
  }

  private String skjemaet(Ordningsversjon versjon, Ordningsskjema skjema, Model model, List<Feltfeil> feil) {
    model.addAttribute("ordning", ordninger.hent(versjon.ordning()));
    model.addAttribute("v", versjon);
    model.addAttribute("skjema", skjema);
    model.addAttribute("frister", valg("ordning.frist.", Soknadsfrist.values()));
    model.addAttribute("stotteformer", valg("ordning.stotteform.", Stotteform.values()));
    model.addAttribute("sokertypene", valg("ordning.sokertype.", Sokertype.values()));
    model.addAttribute("utlosere", valg("ordning.utloser.", Termin.Utloser.values()));
    model.addAttribute("jaNei", jaNei());
    model.addAttribute("feilliste", feil);
    return "tilskudd/ordningsutkast";
  }

  private Map<String, String> jaNei() {
    var valg = new LinkedHashMap<String, String>();
    valg.put("JA", meldinger.tekst("ordning.ja"));
    valg.put("NEI", meldinger.tekst("ordning.nei"));
    return valg;
  }

  private Map<String, String> valg(String nokkel, Enum<?>[] verdier) {
    var valg = new LinkedHashMap<String, String>();
    for (var en : verdier) {
      valg.put(en.name(), meldinger.tekst(nokkel + en));
    }
    return valg;
  }
}
