package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator which part it is. */
@Component
class LeverDelUtfylling implements Skjemautfylling {

  private final OppdragService oppdrag;

  LeverDelUtfylling(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  @Override
  public String skjema() {
    return "oppdrag-del-leverdel";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("delnavn", oppdrag.del(oppgave.saksnummer(), oppgave.delId()).navn());
  }
}
