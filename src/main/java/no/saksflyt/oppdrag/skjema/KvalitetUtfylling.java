package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Gives the quality assurer the results of the parts and why the delivery came back. */
@Component
class KvalitetUtfylling implements Skjemautfylling {

  private final OppdragService oppdrag;
  private final Leveransevisning leveranse;

  KvalitetUtfylling(OppdragService oppdrag, Leveransevisning leveranse) {
    this.oppdrag = oppdrag;
    this.leveranse = leveranse;
  }

  @Override
  public String skjema() {
    return "oppdrag-kvalitetssikre";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var verdier = leveranse.verdier(oppgave.saksnummer());
    verdier.put("returgrunn", oppdrag.hent(oppgave.saksnummer()).returgrunn());
    return verdier;
  }
}
