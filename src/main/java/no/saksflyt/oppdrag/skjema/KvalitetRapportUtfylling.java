package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the quality assurer which report it is. */
@Component
class KvalitetRapportUtfylling implements Skjemautfylling {

  private final Rapportoppsummering oppsummering;

  KvalitetRapportUtfylling(Rapportoppsummering oppsummering) {
    this.oppsummering = oppsummering;
  }

  @Override
  public String skjema() {
    return "oppdrag-rapport-kvalitetssikrerapport";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return oppsummering.verdier(oppgave);
  }
}
