package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.oppdrag.rapport.Bidrag;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppdrag.rapport.Rapporter;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator how whole each unit's contribution is, and why the report came back. */
@Component
class SammenstillUtfylling implements Skjemautfylling {

  private final BidragService bidrag;
  private final Rapporter rapporter;
  private final Enheter enheter;
  private final Meldinger meldinger;

  SammenstillUtfylling(BidragService bidrag, Rapporter rapporter, Enheter enheter, Meldinger meldinger) {
    this.bidrag = bidrag;
    this.rapporter = rapporter;
    this.enheter = enheter;
    this.meldinger = meldinger;
  }

  @Override
  public String skjema() {
    return "oppdrag-rapport-sammenstillrapport";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var alle = bidrag.alle(oppgave.saksnummer());
    var verdier = new HashMap<String, Object>();
    verdier.put("returgrunn", rapporter.hent(oppgave.saksnummer()).returgrunn());
    verdier.put("oppsummering", alle.stream().map(this::linje).collect(Collectors.joining("\n")));
    verdier.put("enheter", alle.stream().map(b -> new Valg(enheter.navn(b.enhet()), b.enhet())).toList());
    return verdier;
  }

  private String linje(Bidrag ett) {
    int antall = ett.punkter().size();
    return meldinger.tekst("rapport.skjema.bidrag", enheter.navn(ett.enhet()), antall - ett.antallHull(), antall);
  }
}
