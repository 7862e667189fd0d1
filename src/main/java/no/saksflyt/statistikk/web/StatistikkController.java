package no.saksflyt.statistikk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.web.Tabellformat;
import no.saksflyt.statistikk.Serier;
import no.saksflyt.statistikk.Smaatallsgrenser;
import no.saksflyt.statistikk.Statistikk;
import no.saksflyt.statistikk.Statistikkutvalg;
import no.saksflyt.statistikk.Utgave;
import no.saksflyt.statistikk.Utgaver;
import no.saksflyt.statistikk.Visningsrad;
import no.saksflyt.statistikk.Visningstabell;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The series of figures, for everybody; their editions, published by those who keep the series. */
@Controller
@Krever
@RequestMapping("/statistikk")
class StatistikkController {

  private static final String SIDE = "statistikk/serie";

  private final Serier serier;
  private final Statistikk statistikk;
  private final Utgaver utgaver;
  private final Smaatallsgrenser grenser;
  private final Statistikkord ord;
  private final Personer personer;
  private final Meldinger meldinger;

  StatistikkController(
      Serier serier,
      Statistikk statistikk,
      Utgaver utgaver,
      Smaatallsgrenser grenser,
      Statistikkord ord,
      Personer personer,
      Meldinger meldinger) {
    this.serier = serier;
    this.statistikk = statistikk;
    this.utgaver = utgaver;
    this.grenser = grenser;
    this.ord = ord;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  @GetMapping
  String oversikt(Model model) {
    var navn = new LinkedHashMap<String, String>();
    serier.navn().forEach(serie -> navn.put(serie, ord.navn(serie)));
    model.addAttribute("serier", navn);
    return "statistikk/oversikt";
  }

  @GetMapping("/{serie}")
  ModelAndView serie(@PathVariable String serie, @RequestParam Map<String, String> parametre, Model model) {
    try {
      vis(serie, statistikk.utvalg(serie, parametre), parametre.get("vis"), model);
      return new ModelAndView(SIDE);
    } catch (Regelbrudd brudd) {
      // The figures are shown all the same, without the choice that could not be read.
      return avvist(serie, statistikk.utvalg(serie, Map.of()), brudd.feil(), model);
    }
  }

  @GetMapping("/{serie}.csv")
  void csv(@PathVariable String serie, @RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.CSV, serie, tabell(serie, parametre), svar);
  }

  @GetMapping("/{serie}.xlsx")
  void xlsx(@PathVariable String serie, @RequestParam Map<String, String> parametre, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.XLSX, serie, tabell(serie, parametre), svar);
  }

  @GetMapping("/{serie}/grunnlag")
  String grunnlag(
      @PathVariable String serie,
      @RequestParam Map<String, String> parametre,
      @RequestParam String rad,
      @RequestParam String verdi,
      @RequestParam int ar,
      Model model) {
    var utvalg = statistikk.utvalg(serie, parametre);
    var tabell = statistikk.tabell(serie, utvalg);
    var raden =
        tabell.rader(rad).stream()
            .filter(r -> r.verdi().equals(verdi) && tabell.ar().contains(ar))
            .findFirst()
            .orElseThrow(() -> new IkkeFunnet("feil.statistikk.tall"));
    model.addAttribute("serie", serie);
    model.addAttribute("navn", ord.navn(serie));
    model.addAttribute("gruppe", ord.gruppe(serie, rad));
    model.addAttribute("rad", raden);
    model.addAttribute("ar", ar);
    model.addAttribute("tall", raden.tall().get(tabell.ar().indexOf(ar)));
    model.addAttribute("grense", tabell.grense());
    model.addAttribute("ord", ord);
    model.addAttribute("grunnlag", statistikk.grunnlag(serie, utvalg, rad, verdi, ar));
    model.addAttribute("lenker", new Statistikklenker(serie, utvalg));
    return "statistikk/grunnlag";
  }

  @PostMapping("/{serie}/utgaver")
  ModelAndView publiser(
      @PathVariable String serie,
      @RequestParam Map<String, String> parametre,
      @RequestParam(defaultValue = "") String merknad,
      Model model,
      RedirectAttributes videre) {
    var utvalg = statistikk.utvalg(serie, parametre);
    try {
      var utgave = utgaver.publiser(serie, utvalg, merknad);
      videre.addFlashAttribute("beskjed", meldinger.tekst("statistikk.publisert", utgave.nummer()));
      return new ModelAndView("redirect:/statistikk/" + serie + "/utgaver/" + utgave.id());
    } catch (Regelbrudd brudd) {
      model.addAttribute("merknad", merknad);
      return avvist(serie, utvalg, brudd.feil(), model);
    }
  }

  @PostMapping("/{serie}/grense")
  ModelAndView grense(
      @PathVariable String serie, @RequestParam(defaultValue = "") String grense, Model model, RedirectAttributes videre) {
    try {
      videre.addFlashAttribute("beskjed", meldinger.tekst("statistikk.grense.lagret", grenser.sett(serie, grense)));
      return new ModelAndView("redirect:/statistikk/" + serie);
    } catch (Regelbrudd brudd) {
      var svar = avvist(serie, statistikk.utvalg(serie, Map.of()), brudd.feil(), model);
      model.addAttribute("grensefelt", grense);
      return svar;
    }
  }

  @GetMapping("/{serie}/utgaver/{id}")
  String utgave(@PathVariable String serie, @PathVariable long id, Model model) {
    var utgave = utgave(serie, id);
    var tabell = utgaver.tabell(utgave);
    tabellen(serie, tabell, null, model);
    model.addAttribute("utgave", utgave);
    model.addAttribute("hvem", personer.navn(List.of(utgave.hvem())).getOrDefault(utgave.hvem(), utgave.hvem()));
    return "statistikk/utgave";
  }

  @GetMapping("/{serie}/utgaver/{id}.csv")
  void utgaveCsv(@PathVariable String serie, @PathVariable long id, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.CSV, serie, utgaver.tabell(utgave(serie, id)), svar);
  }

  @GetMapping("/{serie}/utgaver/{id}.xlsx")
  void utgaveXlsx(@PathVariable String serie, @PathVariable long id, HttpServletResponse svar) throws IOException {
    skriv(Tabellformat.XLSX, serie, utgaver.tabell(utgave(serie, id)), svar);
  }

  private Utgave utgave(String serie, long id) {
    var utgave = utgaver.hent(id);
    if (!utgave.serie().equals(serie)) {
      throw new IkkeFunnet("feil.statistikk.utgave");
    }
    return utgave;
  }

  private Visningstabell tabell(String serie, Map<String, String> parametre) {
    return statistikk.tabell(serie, statistikk.utvalg(serie, parametre));
  }

  private void skriv(Tabellformat format, String serie, Visningstabell tabell, HttpServletResponse svar) throws IOException {
    var kolonner = ord.kolonner(tabell).stream().map(Object::toString).toList();
    try (var fil = format.begynn(svar, serie, kolonner)) {
      for (Visningsrad rad : tabell.rader()) {
        fil.rad(ord.celler(rad, tabell.grense()));
      }
    }
  }

  private ModelAndView avvist(String serie, Statistikkutvalg utvalg, List<Feltfeil> feil, Model model) {
    vis(serie, utvalg, null, model);
    model.addAttribute("feilliste", feil);
    return new ModelAndView(SIDE, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private void vis(String serie, Statistikkutvalg utvalg, String vis, Model model) {
    var tabell = statistikk.tabell(serie, utvalg);
    tabellen(serie, tabell, vis, model);
    model.addAttribute("u", utvalg);
    model.addAttribute("lenker", new Statistikklenker(serie, utvalg));
    model.addAttribute("utgaver", utgaver.alle(serie));
    model.addAttribute("kanPublisere", utgaver.kanPublisere(serie));
    model.addAttribute("grensefelt", grenser.grense(serie));
  }

  private void tabellen(String serie, Visningstabell tabell, String vis, Model model) {
    var grupper = new LinkedHashMap<String, String>();
    tabell.grupper().forEach(gruppe -> grupper.put(gruppe, ord.gruppe(serie, gruppe)));
    // The first group is the total, which as a drawing says less than its parts.
    var vist = grupper.containsKey(vis) ? vis : tabell.grupper().get(Math.min(1, tabell.grupper().size() - 1));
    model.addAttribute("serie", serie);
    model.addAttribute("navn", ord.navn(serie));
    model.addAttribute("tabell", tabell);
    model.addAttribute("grupper", grupper);
    model.addAttribute("vis", vist);
    model.addAttribute("stolper", Stolper.av(tabell, vist));
    model.addAttribute("ord", ord);
  }
}
