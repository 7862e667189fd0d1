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
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.SoknadService;
import no.saksflyt.tilskudd.behandling.Formalkontroll;
import no.saksflyt.tilskudd.behandling.Formalkontroll.Endring;
import no.saksflyt.tilskudd.behandling.Formalresultat;
import no.saksflyt.tilskudd.behandling.Mangler;
import no.saksflyt.tilskudd.ordning.Vilkaarsfunn.Resultat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conditions of an application one by one: what the table proposes, and what whoever checks it makes of that. */
@Controller
@RequestMapping("/soknader/{ar}/{lopenr}/formalkontroll")
@Krever
class FormalkontrollController {

  private final Formalkontroll kontroll;
  private final Mangler mangler;
  private final SoknadService soknader;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  FormalkontrollController(
      Formalkontroll kontroll,
      Mangler mangler,
      SoknadService soknader,
      Personer personer,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.kontroll = kontroll;
    this.mangler = mangler;
    this.soknader = soknader;
    this.personer = personer;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), Map.of(), model, List.of());
  }

  @PostMapping
  @Krever(Roller.TILSKUDDSBEHANDLER)
  String lagre(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      kontroll.endre(nr, endringer(nr, felter));
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(nr, felter, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return siden(nr, felter, model, List.of());
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("soknadsbehandling.kontroll.lagret"));
    return "redirect:/soknader/" + nr + "/formalkontroll";
  }

  private Map<String, Endring> endringer(Saksnummer nr, Map<String, String> felter) {
    var endringer = new LinkedHashMap<String, Endring>();
    for (var rad : kontroll.resultater(nr)) {
      var valgt = felter.get("resultat-" + rad.vilkaar());
      Arrays.stream(Resultat.values())
          .filter(r -> r.name().equals(valgt))
          .findFirst()
          .ifPresent(r -> endringer.put(rad.vilkaar(), new Endring(r, felter.get("grunn-" + rad.vilkaar()))));
    }
    return endringer;
  }

  private String siden(Saksnummer nr, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var rader = kontroll.resultater(nr);
    model.addAttribute("soknad", soknader.hent(nr));
    model.addAttribute("utlysning", soknader.utlysning(nr));
    model.addAttribute("stand", kontroll.stand(nr));
    model.addAttribute("rader", rader);
    model.addAttribute("mangler", mangler.alle(nr));
    model.addAttribute("hvem", personer.navn(rader.stream().map(Formalresultat::endretAv).filter(h -> h != null).toList()));
    model.addAttribute("resultatene", resultatene());
    model.addAttribute("kanEndre", kontroll.kanEndres(nr) && innlogget.naa().har(Roller.TILSKUDDSBEHANDLER));
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "soknadsbehandling/formalkontroll";
  }

  private Map<String, String> resultatene() {
    var valg = new LinkedHashMap<String, String>();
    Arrays.stream(Resultat.values())
        .forEach(r -> valg.put(r.name(), meldinger.tekst("soknadsbehandling.resultat." + r)));
    return valg;
  }
}
