package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator why a unit sent the assignment back. */
@Component
class FordelUtfylling implements Skjemautfylling {

  private final OppdragService oppdrag;

  FordelUtfylling(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  @Override
  public String skjema() {
    return "oppdrag-fordeloppdrag";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var verdier = new HashMap<String, Object>();
    verdier.put("returgrunn", oppdrag.hent(oppgave.saksnummer()).returgrunn());
    return verdier;
  }
}
