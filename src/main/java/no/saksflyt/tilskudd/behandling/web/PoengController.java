package no.saksflyt.tilskudd.behandling.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Krever;
import no.saksflyt.tilgang.Personer;
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

/** What an application came to: each assessor's points side by side, the mean and how far they are apart. */
@Controller
@Krever
class PoengController {

  private final Vurderere vurderere;
  private final Vurderinger vurderinger;
  private final Poengberegning poeng;
  private final SoknadService soknader;
  private final Personer personer;

  PoengController(
      Vurderere vurderere, Vurderinger vurderinger, Poengberegning poeng, SoknadService soknader, Personer personer) {
    this.vurderere = vurderere;
    this.vurderinger = vurderinger;
    this.poeng = poeng;
    this.soknader = soknader;
    this.personer = personer;
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

  @GetMapping("/soknader/{ar}/{lopenr}/poeng")
  String vis(@PathVariable int ar, @PathVariable int lopenr, Model model) {
    var nr = Saksnummer.av(ar, lopenr);
    var soknad = soknader.hent(nr);
    var resultat = poeng.resultat(nr);
    var kolonner = vurderere.alle(nr).stream().map(v -> kolonne(nr, v, resultat.summer())).toList();
    model.addAttribute("soknad", soknad);
    model.addAttribute("kriterier", soknader.utlysning(nr).versjon().innhold().kriterier());
    model.addAttribute("kolonner", kolonner);
    // The mean would tell what is not to be seen yet.
    model.addAttribute("resultat", altSynlig(kolonner) ? resultat : null);
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
