package no.saksflyt.brev.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.brev.Brevkravforing;
import no.saksflyt.brev.Brevregler;
import no.saksflyt.brev.Maler;
import no.saksflyt.brev.mal.Mal;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.frist.Regelverk;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of all templates and of what letters must have. */
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
    var alle = maler.alle();
    var endringer = krav.endringer();
    modell.addAttribute("maler", alle);
    modell.addAttribute("venter", alle.stream().filter(Mal::venter).count());
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
