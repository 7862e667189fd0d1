package no.saksflyt.oppdrag.leder.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Bestilling;
import no.saksflyt.oppdrag.Bestillinger;
import no.saksflyt.oppdrag.Panelbidrag;
import no.saksflyt.oppdrag.leder.Planregister;
import no.saksflyt.sak.Sakspanel.Lenke;
import no.saksflyt.sak.Sakspanel.Rad;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asked for an assignment, which plans' measures it is, and the way to where it is looked through. */
@Component
@Order(80)
class Lederpanel implements Panelbidrag {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Bestillinger bestillinger;
  private final Planregister planer;
  private final Meldinger meldinger;

  Lederpanel(Bestillinger bestillinger, Planregister planer, Meldinger meldinger) {
    this.bestillinger = bestillinger;
    this.planer = planer;
    this.meldinger = meldinger;
  }

  @Override
  public List<Rad> rader(Saksnummer saksnummer) {
    var rader = new ArrayList<Rad>();
    bestillinger.til(saksnummer).ifPresent(b -> rader.add(new Rad("bestilling.panel", bestilling(b))));
    var tiltak =
        planer.alle(saksnummer).stream()
            .map(p -> meldinger.tekst("oppdragsleder.plan.rad", p.tiltak(), p.plan()))
            .collect(Collectors.joining("\n"));
    if (!tiltak.isEmpty()) {
      rader.add(new Rad("oppdragsleder.panel.planer", tiltak));
    }
    return rader;
  }

  private String bestilling(Bestilling bestilling) {
    var maate = meldinger.tekst("bestilling.maate." + bestilling.maate()).toLowerCase(Meldinger.BOKMAL);
    var dato = DATO.format(bestilling.dato());
    return bestilling.referanse() == null
        ? meldinger.tekst("bestilling.rad", bestilling.bestiller(), maate, dato)
        : meldinger.tekst("bestilling.radMedReferanse", bestilling.bestiller(), maate, dato, bestilling.referanse());
  }

  @Override
  public List<Lenke> lenker(Saksnummer saksnummer) {
    return List.of(new Lenke("oppdragsleder.panel.lenke", "/oppdrag/gjennomgang/" + saksnummer));
  }
}
