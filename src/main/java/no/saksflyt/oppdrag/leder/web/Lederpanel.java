package no.saksflyt.oppdrag.leder.web;

import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.leder.Planregister;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Rad;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which plans' measures an assignment is, and the way to where it is looked through. */
@Component
@Order(80)
class Lederpanel implements Panelbidrag {

  private final Planregister planer;
  private final Meldinger meldinger;

  Lederpanel(Planregister planer, Meldinger meldinger) {
    this.planer = planer;
    this.meldinger = meldinger;
  }

  @Override
  public List<Rad> rader(Saksnummer saksnummer) {
    var tiltak =
        planer.alle(saksnummer).stream()
            .map(p -> meldinger.tekst("oppdragsleder.plan.rad", p.tiltak(), p.plan()))
            .collect(Collectors.joining("\n"));
    return tiltak.isEmpty() ? List.of() : List.of(new Rad("oppdragsleder.panel.planer", tiltak));
  }

  @Override
  public List<Lenke> lenker(Saksnummer saksnummer) {
    return List.of(new Lenke("oppdragsleder.panel.lenke", "/oppdrag/gjennomgang/" + saksnummer));
  }
}
