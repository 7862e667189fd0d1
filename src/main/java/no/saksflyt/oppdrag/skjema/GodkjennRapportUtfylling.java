package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the director which report it is. */
@Component
class GodkjennRapportUtfylling implements Skjemautfylling {

  private final Rapportoppsummering oppsummering;

  GodkjennRapportUtfylling(Rapportoppsummering oppsummering) {
    this.oppsummering = oppsummering;
  }

  @Override
  public String skjema() {
    return "oppdrag-rapport-godkjennrapport";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return oppsummering.verdier(oppgave);
  }
}
