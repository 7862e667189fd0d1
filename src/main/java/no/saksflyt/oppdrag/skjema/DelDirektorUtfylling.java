package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Gives the director what came of a part that is delivered for itself. */
@Component
class DelDirektorUtfylling implements Skjemautfylling {

  private final Leveransevisning leveranse;

  DelDirektorUtfylling(Leveransevisning leveranse) {
    this.leveranse = leveranse;
  }

  @Override
  public String skjema() {
    return "oppdrag-del-godkjenndeldirektor";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("resultat", leveranse.resultat(oppgave.saksnummer(), oppgave.delId()));
  }
}
