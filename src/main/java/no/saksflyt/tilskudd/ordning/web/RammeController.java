package no.saksflyt.tilskudd.ordning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Delramme;
import no.saksflyt.tilskudd.ordning.Kroneform;
import no.saksflyt.tilskudd.ordning.Kroner;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Rammebrev;
import no.saksflyt.tilskudd.ordning.Rammeendring;
import no.saksflyt.tilskudd.ordning.Rammer;
import no.saksflyt.tilskudd.ordning.Tilskuddsbevilgning;
import no.saksflyt.tilskudd.ordning.Utlystramme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The frames of a year on their three levels: everybody reads them, the schemes' owner keeps them. */
@Controller
@RequestMapping("/tilskuddsrammer")
@Krever
class RammeController {

  private final Rammer rammer;
  private final Ordninger ordninger;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  RammeController(
      Rammer rammer,
      Ordninger ordninger,
      Innlogget innlogget,
      Personer personer,
      Avvist avvist,
      Meldinger meldinger,
      Clock klokke) {
    this.rammer = rammer;
    this.ordninger = ordninger;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping
  String vis(@RequestParam(required = false) String ar, Model model) {
    var valgt = ar != null && ar.matches("2[01]\\d{2}") ? Integer.parseInt(ar) : LocalDate.now(klokke).getYear();
    return aret(valgt, Map.of("ar", String.valueOf(valgt)), model, List.of());
  }

  @PostMapping
  @Krever(Roller.ORDNINGSEIER)
  String registrer(@RequestParam Map<String, String> felter, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    var ar = felter.getOrDefault("ar", "").strip().matches("2[01]\\d{2}") ? Integer.parseInt(felter.get("ar").strip()) : 0;
    try {
      var ny =
          rammer.registrer(
              ar,
              felter.get("kapittel"),
              felter.get("post"),
              felter.get("navn"),
              Kroner.les(felter.get("belop")).orElse(null),
              brev(felter));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ramme.registrert"));
      return "redirect:/tilskuddsrammer/" + ny.id();
    } catch (Avvisning avvisning) {
      return aret(ar == 0 ? LocalDate.now(klokke).getYear() : ar, felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  private String aret(int ar, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    model.addAttribute("ar", ar);
    model.addAttribute("arene", arene(ar));
    model.addAttribute("bevilgningene", rammer.bevilgninger(ar));
    model.addAttribute(
        "delrammene", rammer.delrammer(ar).stream().collect(Collectors.groupingBy(Delramme::bevilgning)));
    model.addAttribute(
        "utlyste", rammer.utlyste(ar).stream().collect(Collectors.groupingBy(Utlystramme::delramme)));
    felles(felter, model, feil);
    return "tilskudd/rammer";
  }

  /** The years that have appropriations, the one shown, and the one to come. */
  private Map<Integer, Integer> arene(int vist) {
    var alle = new TreeSet<>(rammer.arene());
    alle.addAll(List.of(vist, LocalDate.now(klokke).getYear(), LocalDate.now(klokke).getYear() + 1));
    var valg = new LinkedHashMap<Integer, Integer>();
    alle.descendingSet().forEach(ar -> valg.put(ar, ar));
    return valg;
  }

  @GetMapping("/{id}")
  String bevilgning(@PathVariable long id, Model model) {
    return siden(rammer.bevilgning(id), Map.of(), model, List.of());
  }

  @PostMapping("/{id}")
  @Krever(Roller.ORDNINGSEIER)
  String endre(
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") long versjon,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      rammer.endre(id, versjon, Kroner.les(felter.get("belop")).orElse(null), brev(felter));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ramme.side.endret"));
      return "redirect:/tilskuddsrammer/" + id;
    } catch (Avvisning avvisning) {
      return siden(rammer.bevilgning(id), felter, model, avvist.vis(avvisning, model, svar));
    }
  }

  @PostMapping("/{id}/fordel")
  @Krever(Roller.ORDNINGSEIER)
  String fordel(
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    try {
      rammer.fordel(id, felter.get("ordning"), Kroner.les(felter.get("delbelop")).orElse(null), delbrev(felter));
      videre.addFlashAttribute("beskjed", meldinger.tekst("ramme.side.fordelt"));
      return "redirect:/tilskuddsrammer/" + id;
    } catch (Avvisning avvisning) {
      return siden(rammer.bevilgning(id), felter, model, delfelter(avvist.vis(avvisning, model, svar)));
    }
  }

  /** Two forms stand on one page: a fault of the scheme's part stands at its own field. */
  private static List<Feltfeil> delfelter(List<Feltfeil> feil) {
    return feil.stream()
        .map(f -> "ordning".equals(f.felt()) ? f : new Feltfeil("del" + f.felt(), f.kode(), f.argumenter()))
        .toList();
  }

  private String siden(Tilskuddsbevilgning hele, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var endringer = rammer.endringer(hele.id());
    var valg = new LinkedHashMap<String, String>();
    var navn = ordninger.navn();
    ordninger.koder(hele.ar()).stream()
        .filter(hele::er)
        .forEach(k -> valg.put(k.ordning(), navn.get(k.ordning())));
    model.addAttribute("hele", hele);
    model.addAttribute("delene", rammer.delrammer(hele.ar()).stream().filter(d -> d.bevilgning() == hele.id()).toList());
    model.addAttribute("ordningene", valg);
    model.addAttribute("endringer", endringer);
    model.addAttribute("navn", personer.navn(endringer.stream().map(Rammeendring::hvem).distinct().toList()));
    felles(felter, model, feil);
    return "tilskudd/ramme";
  }

  private void felles(Map<String, String> felter, Model model, List<Feltfeil> feil) {
    model.addAttribute("ordningsnavn", ordninger.navn());
    model.addAttribute("kroner", (Kroneform) Kroner::tekst);
    model.addAttribute("kanEndre", innlogget.naa().har(Roller.ORDNINGSEIER));
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
  }

  private static Rammebrev brev(Map<String, String> felter) {
    return new Rammebrev(felter.get("brev"), dato("brevdato", felter.get("brevdato")), felter.get("grunn"));
  }

  private static Rammebrev delbrev(Map<String, String> felter) {
    return new Rammebrev(felter.get("delbrev"), dato("brevdato", felter.get("delbrevdato")), felter.get("delgrunn"));
  }

  private static LocalDate dato(String felt, String tekst) {
    try {
      return tekst == null || tekst.isBlank() ? null : LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException uleselig) {
      throw new Regelbrudd(new Feltfeil(felt, "feil.utlysning.dato"));
    }
  }
}
