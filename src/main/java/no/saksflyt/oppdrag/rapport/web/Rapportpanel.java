package no.saksflyt.oppdrag.rapport.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.rapport.Bidrag;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppdrag.rapport.Rapportord;
import no.saksflyt.sak.Sakspanel;
import org.springframework.stereotype.Component;

/** What a report shows of itself on the case's page and beside its tasks. */
@Component
class Rapportpanel implements Sakspanel {

  private final Rapporter rapporter;
  private final BidragService bidrag;
  private final Enheter enheter;
  private final Rapportord ord;
  private final Meldinger meldinger;

  Rapportpanel(Rapporter rapporter, BidragService bidrag, Enheter enheter, Rapportord ord, Meldinger meldinger) {
    this.rapporter = rapporter;
    this.bidrag = bidrag;
    this.enheter = enheter;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  @Override
  public String sakstype() {
    return "RAPPORT";
  }

  /** The parts of a report are its units. */
  @Override
  public Map<Saksnummer, Map<String, String>> deler(Collection<Saksnummer> saker) {
    return bidrag.enhetene(saker);
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var rapport = rapporter.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("rapport.panel.ar", String.valueOf(rapport.ar())));
    rader.add(new Rad("rapport.panel.avskjaering", ord.dato(rapport.avskjaering())));
    rader.add(new Rad("rapport.panel.levering", ord.dato(rapport.leveringsdag())));
    rader.add(new Rad("rapport.panel.mottakere", rapport.mottakere()));
    if (rapport.returgrunn() != null) {
      rader.add(new Rad("rapport.panel.returgrunn", rapport.returgrunn()));
    }
    if (rapport.levert() != null) {
      rader.add(new Rad("rapport.panel.levert", ord.dato(rapport.levert())));
    }
    var bidragene = bidrag.alle(saksnummer);
    var lenker = new ArrayList<Lenke>();
    lenker.add(new Lenke("rapport.panel.rapporten", "/oppdrag/rapport/" + saksnummer));
    bidragene.stream()
        .filter(b -> b.aapent() && bidrag.kanSkrive(b))
        .forEach(b -> lenker.add(new Lenke("rapport.panel.mittBidrag", "/oppdrag/rapport/bidrag/" + saksnummer + "/" + b.enhet())));
    return new Panel(rader, bidragene.isEmpty() ? List.of() : List.of(tabell(bidragene)), lenker);
  }

  private Tabell tabell(List<Bidrag> bidragene) {
    return new Tabell(
        "rapport.panel.bidrag",
        List.of("rapport.panel.enhet", "rapport.panel.tilstand", "rapport.panel.skrevet"),
        bidragene.stream()
            .map(
                b ->
                    List.of(
                        enheter.navn(b.enhet()),
                        meldinger.tekst("rapport.bidragstilstand." + b.tilstand()),
                        meldinger.tekst("rapport.bidragene.av", b.punkter().size() - b.antallHull(), b.punkter().size())))
            .toList());
  }
}
