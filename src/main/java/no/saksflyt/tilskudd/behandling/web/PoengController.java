package no.saksflyt.tilskudd.behandling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
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
import no.saksflyt.tilskudd.behandling.Poengberegning;
import no.saksflyt.tilskudd.behandling.Vurderer;
import no.saksflyt.tilskudd.behandling.Vurderere;
import no.saksflyt.tilskudd.behandling.Vurderinger;
import no.saksflyt.tilskudd.behandling.Vurderingspunkt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an application came to: each assessor's points side by side, the mean and how far they are apart. */
@Controller
@RequestMapping("/soknader/{ar}/{lopenr}/poeng")
@Krever
class PoengController {

  private final Vurderere vurderere;
  private final Vurderinger vurderinger;
  private final Poengberegning poeng;
  private final SoknadService soknader;
  private final Personer personer;
  private final Innlogget innlogget;
  private final Meldinger meldinger;

  PoengController(
      Vurderere vurderere,
      Vurderinger vurderinger,
      Poengberegning poeng,
      SoknadService soknader,
      Personer personer,
      Innlogget innlogget,
      Meldinger meldinger) {
    this.vurderere = vurderere;
    this.vurderinger = vurderinger;
    this.poeng = poeng;
    this.soknader = soknader;
    this.personer = personer;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
  }

  /**
   * One assessor's column.
   *
   * @param vurderer who
   * @param navn the person's name
   * @param punkter what was given; nothing where it is not to be seen yet
   * @param sum what it came to, or null
   * @param synlig whether the person behind the call may see it
   */
  record Kolonne(Vurderer vurderer, String navn, Map<String, Vurderingspunkt> punkter, BigDecimal sum, boolean synlig) {}

  @GetMapping
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    return siden(Saksnummer.av(ar, lopenr), Map.of(), model, List.of());
  }

  @PostMapping("/slipp/{id}")
  @Krever(Roller.ORDNINGSEIER)
  String slipp(
      @PathVariable int ar,
      @PathVariable int lopenr,
      @PathVariable long id,
      @RequestParam Map<String, String> felter,
      Model model,
      HttpServletResponse svar,
      RedirectAttributes videre) {
    var nr = Saksnummer.av(ar, lopenr);
    try {
      vurderere.slipp(nr, id, felter.get("grunn-" + id));
    } catch (Regelbrudd brudd) {
      svar.setStatus(422);
      return siden(nr, felter, model, brudd.feil());
    } catch (Konflikt konflikt) {
      svar.setStatus(409);
      model.addAttribute("feil", meldinger.tekst((Avvisning) konflikt));
      return siden(nr, felter, model, List.of());
    }
    videre.addFlashAttribute("beskjed", meldinger.tekst("soknadsbehandling.poeng.sluppet"));
    return "redirect:/soknader/" + nr + "/poeng";
  }

  private String siden(Saksnummer nr, Map<String, String> felter, Model model, List<Feltfeil> feil) {
    var soknad = soknader.hent(nr);
    var resultat = poeng.resultat(nr);
    var kolonner = vurderere.alle(nr).stream().map(v -> kolonne(nr, v, resultat.summer())).toList();
    model.addAttribute("soknad", soknad);
    model.addAttribute("kriterier", soknader.utlysning(nr).versjon().innhold().kriterier());
    model.addAttribute("kolonner", kolonner);
    // The mean would tell what is not to be seen yet.
    model.addAttribute("resultat", altSynlig(kolonner) ? resultat : null);
    model.addAttribute("kanSlippe", innlogget.naa().har(Roller.ORDNINGSEIER));
    model.addAttribute("felter", felter);
    model.addAttribute("feilliste", feil);
    return "soknadsbehandling/poeng";
  }

  private Kolonne kolonne(Saksnummer nr, Vurderer vurderer, Map<Long, BigDecimal> summer) {
    var synlig = vurderinger.synlig(nr, vurderer);
    return new Kolonne(
        vurderer,
        personer.navn(vurderer.person()),
        synlig ? vurderinger.ark(nr, vurderer.id()).punkter() : new LinkedHashMap<>(),
        synlig ? summer.get(vurderer.id()) : null,
        synlig);
  }

  private static boolean altSynlig(List<Kolonne> kolonner) {
    return kolonner.stream().filter(k -> k.vurderer().teller()).allMatch(Kolonne::synlig)
        && kolonner.stream().anyMatch(k -> k.vurderer().teller());
  }
}
