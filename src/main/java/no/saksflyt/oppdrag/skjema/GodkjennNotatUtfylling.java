package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells who is to approve it which note it is. */
@Component
class GodkjennNotatUtfylling implements Skjemautfylling {

  private final Notatoppsummering oppsummering;

  GodkjennNotatUtfylling(Notatoppsummering oppsummering) {
    this.oppsummering = oppsummering;
  }

  @Override
  public String skjema() {
    return "oppdrag-notat-godkjennnotat";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return oppsummering.verdier(oppgave);
  }
}
