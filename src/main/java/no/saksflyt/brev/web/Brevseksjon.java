package no.saksflyt.brev.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.saksflyt.brev.BrevService;
import no.saksflyt.brev.Utgaaendebrev;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
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

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final BrevService brev;
  private final Saksparter parter;
  private final Skriverett skriverett;
  private final Meldinger meldinger;

  Brevseksjon(BrevService brev, Saksparter parter, Skriverett skriverett, Meldinger meldinger) {
    this.brev = brev;
    this.parter = parter;
    this.skriverett = skriverett;
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
            kanSkrive ? List.of(new Lenke("brevmal.seksjon.skriv", "/brev/ny/" + saksnummer)) : List.of()));
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
    var status = meldinger.tekst("brevmal.status." + ett.status());
    return List.of(
        ett.tittel(),
        ett.mottaker(),
        meldinger.tekst("kanal." + ett.kanal()),
        ett.sendt() == null ? status : status + " " + DATO.format(Tid.dato(ett.sendt())));
  }
}
