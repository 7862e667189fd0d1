package no.saksflyt.tilskudd.utlysning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.web.Avvist;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Ordninger;
import no.saksflyt.tilskudd.ordning.Ordningsart;
import no.saksflyt.tilskudd.ordning.Ordningsversjon;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import no.saksflyt.tilskudd.utlysning.Utlysningsplan;
import no.saksflyt.tilskudd.utlysning.Utlysningsstatus;
import no.saksflyt.tilskudd.utlysning.Vilkaarsproving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages a call is begun and planned on, and its conditions tried. */
@Controller
class UtlysningsplanController {

  private static final String NY = "/utlysninger/ny";
  private static final String PLAN = "/utlysninger/plan/";

  private final Utlysningsplan planer;
  private final Vilkaarsproving prover;
  private final Utlysninger utlysninger;
  private final Ordninger ordninger;
  private final Innlogget innlogget;
  private final Personer personer;
  private final Avvist avvist;
  private final Meldinger meldinger;
  private final Clock klokke;

  UtlysningsplanController(
      Utlysningsplan planer,
      Vilkaarsproving prover,
      Utlysninger utlysninger,
      Ordninger ordninger,
      Innlogget innlogget,
      Personer personer,
      Avvist avvist,
      Meldinger meldinger,
      Clock klokke) {
    this.planer = planer;
    this.prover = prover;
    this.utlysninger = utlysninger;
    this.ordninger = ordninger;
    this.innlogget = innlogget;
    this.personer = personer;
    this.avvist = avvist;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  @GetMapping(NY)
  @Krever(Roller.ORDNINGSEIER)
  String ny(@RequestParam(required = false) String ordning, Model model) {
    return skjema(Utlysningsskjema.nytt(ordning, LocalDate.now(klokke).getYear() + 1), model, List.of());
  }

  @PostMapping(NY)
  @Krever(Roller.ORDNINGSEIER)
  String start(
      @ModelAttribute("skjema") Utlysningsskjema skjema, Model model, HttpServletResponse svar, RedirectAttributes videre) {
    try {
      var u = planer.start(skjema.tilUtlysning());
      videre.addFlashAttribute("beskjed", meldinger.tekst("utlysning.ny.startet", u.id()));
      return "redirect:" + PLAN + u.saksnummer();
    } catch (Avvisning avvisning) {
      return skjema(skjema, model, felter(avvist.vis(avvisning, model, svar)));
    }
  }

  private String skjema(Utlysningsskjema skjema, Model model, List<Feltfeil> feil) {
    var valg = new LinkedHashMap<String, String>();
    ordninger.alle().stream()
        .filter(o -> o.art() == Ordningsart.SOKNAD && o.gjelder(LocalDate.now(klokke)))
        .forEach(o -> valg.put(o.kode(), o.navn()));
    model.addAttribute("skjema", skjema);
    model.addAttribute("ordningene", valg);
    model.addAttribute("feilliste", feil);
    return "tilskudd/nyutlysning";
  }

  @GetMapping(PLAN + "{ar}/{lopenr}")
  @Krever
  String les(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    var u = utlysninger.hent(Saksnummer.av(ar, lopenr));
    return plan(u, Utlysningsskjema.av(u), model, List.of());
  }

  @PostMapping(PLAN + "{ar}/{lopenr}")
  @Krever(Roller.ORDNINGSEIER)
  String endre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @ModelAttribute("skjema") Utlysningsskjema skjema,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      planer.endre(nr, skjema.sakVersjon() == null ? -1 : skjema.sakVersjon(), skjema.tilUtlysning());
    } catch (Avvisning avvisning) {
      var u = utlysninger.hent(nr);
      return plan(u, skjema, model, felter(avvist.vis(avvisning, model, svar)));
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("utlysning.plan.lagret"));
    return "redirect:" + PLAN + nr;
  }

  @PostMapping(PLAN + "{ar}/{lopenr}/prove")
  @Krever(Roller.ORDNINGSEIER)
  String prov(@PathVariable int ar, @PathVariable int lopenr, RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      var prove = prover.kjor(nr);
      videre.addFlashAttribute("beskjed", meldinger.tekst("utlysning.plan.provd", prove.riktige(), prove.svar().size()));
    } catch (Konflikt ikkePlanlagt) {
      videre.addFlashAttribute("feil", meldinger.tekst((Avvisning) ikkePlanlagt));
    }
    return "redirect:" + PLAN + nr;
  }

  /** The rules speak of instants, the page of a day and an hour. */
  private static List<Feltfeil> felter(List<Feltfeil> feil) {
    return feil.stream()
        .map(
            f ->
                "aapner".equals(f.felt()) || "stenger".equals(f.felt())
                    ? new Feltfeil(f.felt() + "Dato", f.kode(), f.argumenter())
                    : f)
        .toList();
  }

  private String navn(String person) {
    return personer.navn(List.of(person)).getOrDefault(person, person);
  }

  private String plan(Utlysning u, Utlysningsskjema skjema, Model model, List<Feltfeil> feil) {
    var versjoner = new LinkedHashMap<String, String>();
    ordninger.versjoner(u.ordning().kode()).stream()
        .filter(v -> v.status() != Ordningsversjon.Status.AVLOST || v.id() == u.versjon().id())
        .forEach(
            v ->
                versjoner.put(
                    String.valueOf(v.nr()),
                    meldinger.tekst("utlysning.plan.versjonen", v.nr(), meldinger.tekst("ordning.versjonsstatus." + v.status()))));
    var prove = prover.gjeldende(u.saksnummer()).orElse(null);
    model.addAttribute("u", u);
    model.addAttribute("skjema", skjema);
    model.addAttribute("versjonene", versjoner);
    model.addAttribute("prove", prove);
    model.addAttribute("provdAv", prove == null ? null : navn(prove.hvem()));
    model.addAttribute(
        "kanSkrive", u.status() == Utlysningsstatus.PLANLEGGES && innlogget.naa().har(Roller.ORDNINGSEIER));
    model.addAttribute("feilliste", feil);
    return "tilskudd/utlysningsplan";
  }
}
