package no.saksflyt.tilskudd.behandling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Avvisning;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.behandling.Soknadsflagg;
import no.saksflyt.tilskudd.behandling.Soknadsflagg.Betydning;
import no.saksflyt.tilskudd.behandling.Soknadsflaggene;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What must be looked into before a recommendation, and the answers. */
@Controller
@RequestMapping("/soknader/{ar}/{lopenr}/flagg")
@Krever
class FlaggController {

  private final Soknadsflaggene flaggene;
  private final SoknadService soknader;
  private final SakService saker;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  FlaggController(
      Soknadsflaggene flaggene,
      SoknadService soknader,
      SakService saker,
      Personer personer,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.flaggene = flaggene;
    this.soknader = soknader;
    this.saker = saker;
    this.personer = personer;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), Map.of(), model, List.of());
  }

  @PostMapping("/{id}")
  @Krever(Roller.TILSKUDDSBEHANDLER)
  String besvar(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      flaggene.besvar(nr, id, betydning(felter.get("betydning-" + id)), felter.get("svar-" + id));
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(nr, felter, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return siden(nr, felter, model, List.of());
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("soknadsbehandling.flagg.lagret"));
    return "redirect:/soknader/" + nr + "/flagg";
  }

  private static Betydning betydning(String kode) {
    return Arrays.stream(Betydning.values()).filter(b -> b.name().equals(kode)).findFirst().orElse(null);
  }

  private String siden(Saksnummer nr, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var alle = flaggene.alle(nr);
    model.addAttribute("soknad", soknader.hent(nr));
    model.addAttribute("flaggene", alle);
    model.addAttribute("hvem", personer.navn(alle.stream().filter(Soknadsflagg::besvart).map(Soknadsflagg::svartAv).toList()));
    model.addAttribute("betydningene", betydningene());
    model.addAttribute("kanSvare", saker.hent(nr).aapen() && innlogget.naa().har(Roller.TILSKUDDSBEHANDLER));
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "soknadsbehandling/flagg";
  }

  private Map<String, String> betydningene() {
    var valg = new LinkedHashMap<String, String>();
    Arrays.stream(Betydning.values()).forEach(b -> valg.put(b.name(), meldinger.tekst("soknadsbehandling.betydning." + b)));
    return valg;
  }
}
