package no.saksflyt.brev.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Brevmottakere;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Panel;
import no.saksflyt.sak.Sakspanel.Tabell;
import no.saksflyt.sak.Saksparter;
import no.saksflyt.sak.Saksseksjon;
import no.saksflyt.sak.Skriverett;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case's letters on its page, and the way to write one. */
@Component
@Order(20)
class Brevseksjon implements Saksseksjon {

  private final BrevService brev;
  private final Saksparter parter;
  private final Skriverett skriverett;
  private final Brevmottakere mottakere;
  private final Brevord ord;
  private final Meldinger meldinger;

  Brevseksjon(
      BrevService brev, Saksparter parter, Skriverett skriverett, Brevmottakere mottakere, Brevord ord, Meldinger meldinger) {
    this.brev = brev;
    this.parter = parter;
    this.skriverett = skriverett;
    this.mottakere = mottakere;
    this.ord = ord;
    this.meldinger = meldinger;
  }

  @Override
  public String id() {
    return "brev";
  }

  @Override
  public String tittel() {
    return "brevmal.seksjon";
  }

  @Override
  public Optional<Panel> panel(Saksnummer saksnummer) {
    var brevene = brev.forSak(saksnummer);
    var kanSkrive = skriverett.har() && !parter.alle(saksnummer).isEmpty();
    if (brevene.isEmpty() && !kanSkrive) {
      return Optional.empty();
    }
    return Optional.of(
        new Panel(
            List.of(),
            brevene.isEmpty() ? List.of() : List.of(tabell(brevene)),
            lenker(saksnummer, !brevene.isEmpty(), kanSkrive)));
  }

  private List<Lenke> lenker(Saksnummer saksnummer, boolean harBrev, boolean kanSkrive) {
    var lenker = new ArrayList<Lenke>();
    if (harBrev || !mottakere.iSak(saksnummer).isEmpty()) {
      lenker.add(new Lenke("brevmal.seksjon.alle", "/brev/sak/" + saksnummer));
    }
    if (kanSkrive) {
      lenker.add(new Lenke("brevmal.seksjon.skriv", "/brev/ny/" + saksnummer));
    }
    return lenker;
  }

  private Tabell tabell(List<Utgaaendebrev> brevene) {
    return new Tabell(
        "brevmal.seksjon.sendte",
        List.of(
            "brevmal.seksjon.brev",
            "brevmal.seksjon.mottaker",
            "brevmal.seksjon.kanal",
            "brevmal.seksjon.status"),
        brevene.stream().map(this::rad).toList());
  }

  private List<String> rad(Utgaaendebrev ett) {
    return List.of(
        ett.tittel(), ord.mottaker(ett), meldinger.tekst("kanal." + ett.kanal()), ord.status(ett));
  }
}
