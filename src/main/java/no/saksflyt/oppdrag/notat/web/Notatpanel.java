package no.saksflyt.oppdrag.notat.web;

import java.util.ArrayList;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.sak.Sakspanel;
import org.springframework.stereotype.Component;

/** What a note shows of itself on the case's page and beside its tasks. */
@Component
class Notatpanel implements Sakspanel {

  private final NotatService notater;

  Notatpanel(NotatService notater) {
    this.notater = notater;
  }

  @Override
  public String sakstype() {
    return "NOTAT";
  }

  @Override
  public Panel panel(Saksnummer saksnummer) {
    var notat = notater.hent(saksnummer);
    var rader = new ArrayList<Rad>();
    rader.add(new Rad("notat.felt.avdeling", notat.avdeling()));
    rader.add(new Rad("notat.felt.ar", String.valueOf(notat.ar())));
    rader.add(new Rad("notat.versjoner", String.valueOf(notater.versjoner(saksnummer).size())));
    if (notat.returgrunn() != null) {
      rader.add(new Rad("oppdrag.panel.returgrunn", notat.returgrunn()));
    }
    return new Panel(rader, List.of(), List.of(new Lenke("notat.panel.lenke", "/oppdrag/notat/" + saksnummer)));
  }
}
