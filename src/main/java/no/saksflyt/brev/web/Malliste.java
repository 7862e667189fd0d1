package no.saksflyt.brev.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.saksflyt.brev.Brevkravforing;
import no.saksflyt.brev.Brevregler;
import no.saksflyt.brev.Maler;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.brev.mal.Malnavn;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Regelverk;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Maalform;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of all templates, of the passages they share and of what letters must have. */
@Component
class Malliste {

  static final String SIDE = "brev/maler";

  private final Maler maler;
  private final Brevregler regler;
  private final Brevkravforing krav;
  private final VedtakService vedtak;
  private final Regelverksregister regelverk;
  private final Personer personer;
  private final Meldinger meldinger;

  Malliste(
      Maler maler,
      Brevregler regler,
      Brevkravforing krav,
      VedtakService vedtak,
      Regelverksregister regelverk,
      Personer personer,
      Meldinger meldinger) {
    this.maler = maler;
    this.regler = regler;
    this.krav = krav;
    this.vedtak = vedtak;
    this.regelverk = regelverk;
    this.personer = personer;
    this.meldinger = meldinger;
  }

  String vis(Model modell) {
    var endringer = krav.endringer();
    var passasjer = maler.passasjer();
    var brev = maler.brev();
    modell.addAttribute("maler", brev);
    modell.addAttribute("passasjer", passasjer);
    modell.addAttribute("passasjenavn", maler.passasjenavn());
    modell.addAttribute("brukere", brukere());
    modell.addAttribute("venter", Stream.concat(brev.stream(), passasjer.stream()).filter(Mal::venter).count());
    modell.addAttribute("navn", navn());
    modell.addAttribute("krav", regler.krav());
    modell.addAttribute("blokker", regler.blokker());
    modell.addAttribute("vedtakstyper", vedtak.typer());
    modell.addAttribute("regelverkene", regelverk.alle().stream().collect(Collectors.toMap(Regelverk::kode, Regelverk::navn)));
    modell.addAttribute("vilkaarene", vilkaar());
    modell.addAttribute("endringer", endringer);
    modell.addAttribute(
        "personer", personer.navn(endringer.stream().map(Brevkravforing.Endring::hvem).collect(Collectors.toSet())));
    return SIDE;
  }

  /** How many letters ask for a passage, by the passage's page. */
  private Map<String, Integer> brukere() {
    var antall = new HashMap<String, Integer>();
    for (var maalform : List.of(Maalform.NB, Maalform.NN)) {
      maler.brukere(maalform).forEach((kode, brev) -> antall.put(new Malnavn(kode, maalform, true).sti(), brev.size()));
    }
    return antall;
  }

  private Map<String, String> navn() {
    var navn = new LinkedHashMap<String, String>();
    regler.typer().forEach(t -> navn.put(t.kode(), t.navn()));
    return navn;
  }

  private Map<String, String> vilkaar() {
    var ord = new LinkedHashMap<String, String>();
    Arrays.stream(Brevregler.Vilkaar.values()).forEach(v -> ord.put(v.name(), meldinger.tekst("brevmal.vilkaar." + v)));
    return ord;
  }
}
