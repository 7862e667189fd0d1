package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells a unit what is still missing in its contribution, and why it came back. */
@Component
class SkrivBidragUtfylling implements Skjemautfylling {

  private final BidragService bidrag;

  SkrivBidragUtfylling(BidragService bidrag) {
    this.bidrag = bidrag;
  }

  @Override
  public String skjema() {
    return "oppdrag-rapportbidrag-skrivbidrag";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var mitt = bidrag.hent(oppgave.saksnummer(), oppgave.delId());
    var verdier = new HashMap<String, Object>();
    verdier.put("returgrunn", mitt.returgrunn());
    verdier.put("mangler", String.join("\n", bidrag.hull(mitt)));
    return verdier;
  }
}
