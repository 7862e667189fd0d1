package no.saksflyt.tilskudd.ordning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Ordning;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsart;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import no.saksflyt.tilskudd.ordning.Ordningskode;
import no.saksflyt.tilskudd.ordning.Ordningslogg;
import no.saksflyt.tilskudd.ordning.Ordningsovergang;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schemes: everybody reads them, their owner keeps them. */
@Controller
@RequestMapping("/ordninger")
@Krever
class OrdningController {

  private final Ordninger ordninger;
  private final Ordningsforing foring;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;

  OrdningController(
      Ordninger ordninger,
      Ordningsforing foring,
      Innlogget innlogget,
      Personer personer,
      Avvist avvist,
      Meldinger meldinger) {
    this.ordninger = ordninger;
    this.foring = foring;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
  }

  @GetMapping
  String liste(
      @RequestParam(required = false) String art,
      @RequestParam(required = false) String ord,
      @RequestParam(defaultValue = "0") int side,
      @RequestParam(defaultValue = "50") int antall,
      Model model) {
    var valgt = Arrays.stream(Ordningsart.values()).filter(a -> a.name().equals(art)).findFirst().orElse(null);
    model.addAttribute("side", ordninger.oversikt(valgt, ord, side, antall));
    model.addAttribute("art", valgt);
    model.addAttribute("sokeord", ord);
    model.addAttribute("artene", valg("ordning.art.", Ordningsart.values()));
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.ORDNINGSEIER));
    return "tilskudd/ordninger";
  }

  @GetMapping("/ny")
  @Krever(Roller.ORDNINGSEIER)
  String ny(Model model) {
    return skjema(Map.of(), model, List.of());
  }

  @PostMapping("/ny")
  @Krever(Roller.ORDNINGSEIER)
  String opprett(@RequestParam Map<String, String> felter, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var art = Arrays.stream(Ordningsart.values()).filter(a -> a.name().equals(felter.get("art"))).findFirst().orElse(null);
      var kode = felter.get("kode");
      foring.nyOrdning(
          new Ordning(
              kode,
              felter.get("navn"),
              felter.get("navnNn"),
              art,
              felter.get("hjemmel"),
              "true".equals(felter.get("helse")),
              dato("gyldigFra", felter.get("gyldigFra")),
              null,
              0),
          felter.get("kopiAv"));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.ny.opprettet"));
      return "redirect:/ordninger/" + kode;
    } catch (Avvisning avvisning) {
      return skjema(felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  private String skjema(Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var medSoknader = new LinkedHashMap<String, String>();
    ordninger.alle().stream().filter(o -> o.art() == Ordningsart.SOKNAD).forEach(o -> medSoknader.put(o.kode(), o.navn()));
    model.addAttribute("artene", valg("ordning.art.", Ordningsart.values()));
    model.addAttribute("medSoknader", medSoknader);
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "tilskudd/nyordning";
  }

  @PostMapping("/{kode}/slutt")
  @Krever(Roller.ORDNINGSEIER)
  String avslutt(
      @PathVariable String kode,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.avslutt(kode, dato("gyldigTil", felter.get("gyldigTil")), felter.get("sluttgrunn"));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.side.avsluttet"));
      return "redirect:/ordninger/" + kode;
    } catch (Avvisning avvisning) {
      return siden(ordninger.hent(kode), felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  @GetMapping("/{kode}")
  String vis(@PathVariable String kode, Model model) {
    return siden(ordninger.hent(kode), Map.of(), model, List.of());
  }

  @PostMapping("/{kode}/utkast")
  @Krever(Roller.ORDNINGSEIER)
  String nyttUtkast(
      @PathVariable String kode,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var utkast = foring.nyttUtkast(kode, felter.get("grunn"));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.utkastLaget"));
      return "redirect:/ordninger/" + kode + "/versjon/" + utkast.nr() + "/endre";
    } catch (Avvisning avvisning) {
      return siden(ordninger.hent(kode), felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  @PostMapping("/{kode}/koder")
  @Krever(Roller.ORDNINGSEIER)
  String settKode(
      @PathVariable String kode,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      foring.settKode(new Ordningskode(kode, ar(felter.get("ar")), felter.get("kapittel"), felter.get("post")));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.kodeLagtTil"));
      return "redirect:/ordninger/" + kode;
    } catch (Avvisning avvisning) {
      return siden(ordninger.hent(kode), felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  @PostMapping("/{kode}/overganger")
  @Krever(Roller.ORDNINGSEIER)
  String registrerOvergang(
      @PathVariable String kode,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      var art =
          Arrays.stream(Ordningsovergang.Art.values())
              .filter(a -> a.name().equals(felter.get("overgang")))
              .findFirst()
              .orElse(null);
      foring.registrerOvergang(
          new Ordningsovergang(kode, felter.get("til"), art, dato("dato", felter.get("dato")), felter.get("overgangsgrunn")));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ordning.overgangRegistrert"));
      return "redirect:/ordninger/" + kode;
    } catch (Avvisning avvisning) {
      return siden(ordninger.hent(kode), felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  private static int ar(String tekst) {
    return tekst != null && tekst.strip().matches("\\d{4}") ? Integer.parseInt(tekst.strip()) : 0;
  }

  private static LocalDate dato(String felt, String tekst) {
    try {
      return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException uleselig) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.utlysning.dato"));
    }
  }

  private String siden(Ordning ordning, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var logg = ordninger.logg(ordning.kode());
    var navn = ordninger.navn();
    var andre = new LinkedHashMap<String, String>();
    ordninger.alle().stream().filter(o -> !o.kode().equals(ordning.kode())).forEach(o -> andre.put(o.kode(), o.navn()));
    model.addAttribute("ordning", ordning);
    model.addAttribute("versjonene", ordninger.versjoner(ordning.kode()));
    model.addAttribute("kodene", ordninger.koder(ordning.kode()));
    model.addAttribute("overgangene", ordninger.overganger(ordning.kode()));
    model.addAttribute("ordningsnavn", navn);
    model.addAttribute("andre", andre);
    model.addAttribute("overgangsarter", valg("ordning.overgang.", Ordningsovergang.Art.values()));
    model.addAttribute("logg", logg);
    model.addAttribute("navn", personer.navn(logg.stream().map(Ordningslogg::hvem).distinct().toList()));
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.ORDNINGSEIER));
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "tilskudd/ordning";
  }

  private Map<String, String> valg(String nokkel, Enum<?>[] verdier) {
    var valg = new LinkedHashMap<String, String>();
    for (var en : verdier) {
      valg.put(en.name(), meldinger.tekst(nokkel + en));
    }
    return valg;
  }
}
