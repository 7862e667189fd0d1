package no.saksflyt.vedtak.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.Innstillinger;
import no.saksflyt.vedtak.Innstillingskladd;
import no.saksflyt.vedtak.Innstillingsversjon;
import no.saksflyt.vedtak.Tekstforskjell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The workbench of a recommendation: what is written is kept as one works, a version when one says so, and any two versions can be
 * held against each other.
 */
@Controller
@RequestMapping("/vedtak/innstilling/{ar}/{lopenr}/{referanse}")
@Krever
class InnstillingController {

  private final Innstillinger innstillinger;
  private final SakService saker;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  InnstillingController(
      Innstillinger innstillinger, SakService saker, Personer personer, Innlogget innlogget, Meldinger meldinger) {
    this.innstillinger = innstillinger;
    this.saker = saker;
    this.personer = personer;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /** What is shown in the field, and the version it rests on. */
  private record Skrevet(String tekst, int sett) {}

  @GetMapping
  String vis(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String referanse,
      @RequestParam(required = false) Integer versjon,
      @RequestParam(required = false) Integer fra,
      Model model) {
    var nr = sak(ar, lopenr, referanse);
    if (versjon != null) {
      vist(innstillinger.alle(nr, referanse), versjon, fra, model);
    }
    return siden(nr, referanse, null, model, List.of());
  }

  /** Kept as one works: for the person alone. By the button: a version for all. */
  @PostMapping
  String lagre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable String referanse,
      @RequestParam(defaultValue = "") String tekst,
      @RequestParam(defaultValue = "0") int sett,
      @RequestHeader(name = "HX-Request", required = false) String underveis,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = sak(ar, lopenr, referanse);
    try {
      if (underveis != null) {
        innstillinger.kladd(nr, referanse, tekst, sett);
        return siden(nr, referanse, new Skrevet(tekst, sett), model, List.of());
      }
      var versjon = innstillinger.ny(nr, referanse, tekst, sett);
      videre.addFlashAttribute("beskjed", meldinger.tekst("vedtak.innstilling.lagret", versjon.nr()));
      return "redirect:/vedtak/innstilling/" + nr + "/" + referanse;
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(nr, referanse, new Skrevet(tekst, sett), model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return siden(nr, referanse, new Skrevet(tekst, siste(nr, referanse)), model, List.of());
    }
  }

  @PostMapping("/forkast")
  String forkast(
      @PathVariable int ar, @PathVariable int lopenr, @PathVariable String referanse, RedirectAttributes videre) {
    var nr = sak(ar, lopenr, referanse);
    innstillinger.forkastKladd(nr, referanse);
    videre.addFlashAttribute("beskjed", meldinger.tekst("vedtak.innstilling.forkastet"));
    return "redirect:/vedtak/innstilling/" + nr + "/" + referanse;
  }

  private Saksnummer sak(int ar, int lopenr, String referanse) {
    var nr = Saksnummer.av(ar, lopenr);
    if (!innstillinger.har(nr, referanse)) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
    return nr;
  }

  private int siste(Saksnummer nr, String referanse) {
    return innstillinger.siste(nr, referanse).map(Innstillingsversjon::nr).orElse(0);
  }

  private static void vist(List<Innstillingsversjon> alle, int versjon, Integer fra, Model model) {
    var vist = versjon(alle, versjon);
    model.addAttribute("vist", vist);
    if (fra != null) {
      model.addAttribute("fra", fra);
      model.addAttribute("biter", Tekstforskjell.mellom(versjon(alle, fra).tekst(), vist.tekst()));
    }
  }

  private static Innstillingsversjon versjon(List<Innstillingsversjon> alle, int nr) {
    return alle.stream().filter(v -> v.nr() == nr).findFirst().orElseThrow(() -> new IkkeFunnet("feil.finnesIkke"));
  }

  private String siden(Saksnummer nr, String referanse, Skrevet skrevet, Model model, List<Feltfeil> feil) {
    var alle = innstillinger.alle(nr, referanse);
    var kladder = innstillinger.kladder(nr, referanse);
    var meg = innlogget.naa().person();
    var egen = kladder.stream().filter(k -> k.person().equals(meg)).findFirst().orElse(null);
    var siste = alle.isEmpty() ? null : alle.get(alle.size() - 1);
    model.addAttribute("sak", saker.hent(nr));
    model.addAttribute("referanse", referanse);
    model.addAttribute("sti", "/vedtak/innstilling/" + nr + "/" + referanse);
    model.addAttribute("versjonene", alle.stream().sorted((a, b) -> b.nr() - a.nr()).toList());
    model.addAttribute("siste", siste);
    model.addAttribute("kladd", egen);
    model.addAttribute("andres", kladder.stream().filter(k -> !k.person().equals(meg)).toList());
    model.addAttribute("hvem", navn(alle, kladder));
    model.addAttribute("skrevet", skrevet != null ? skrevet : iFeltet(egen, siste));
    model.addAttribute("kanSkrive", innstillinger.kanSkrive(nr, referanse));
    model.addAttribute("feilliste", feil);
    return "vedtak/innstilling";
  }

  private static Skrevet iFeltet(Innstillingskladd kladd, Innstillingsversjon siste) {
    if (kladd != null) {
      return new Skrevet(kladd.tekst(), kladd.byggerPaa());
    }
    return siste == null ? new Skrevet("", 0) : new Skrevet(siste.tekst(), siste.nr());
  }

  private Map<String, String> navn(List<Innstillingsversjon> alle, List<Innstillingskladd> kladder) {
    return personer.navn(
        Stream.concat(
                alle.stream().flatMap(v -> Stream.of(v.hvem(), v.forHvem() == null ? v.hvem() : v.forHvem())),
                kladder.stream().map(Innstillingskladd::person))
            .collect(Collectors.toSet()));
  }
}
