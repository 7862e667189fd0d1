package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Gives the director the results of the parts to approve or return. */
@Component
class DirektorUtfylling implements Skjemautfylling {

  private final Leveransevisning leveranse;

  DirektorUtfylling(Leveransevisning leveranse) {
    this.leveranse = leveranse;
  }

  @Override
  public String skjema() {
    return "oppdrag-godkjenndirektor";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return leveranse.verdier(oppgave.saksnummer());
  }
}
