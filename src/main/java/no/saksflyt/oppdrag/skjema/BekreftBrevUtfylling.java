package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.brev.Brevbekreftelse;
import no.saksflyt.oppdrag.brev.Brevoppsummering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import org.springframework.stereotype.Component;

/** Tells the coordinator in two lines what confirming would do. */
@Component
class BekreftBrevUtfylling implements Skjemautfylling {

  private final Brevbekreftelse bekreftelse;
  private final Brevoppsummering oppsummering;

  BekreftBrevUtfylling(Brevbekreftelse bekreftelse, Brevoppsummering oppsummering) {
    this.bekreftelse = bekreftelse;
    this.oppsummering = oppsummering;
  }

  @Override
  public String skjema() {
    return "oppdrag-brev-bekreftbrev";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    return Map.of("oppsummering", oppsummering.av(bekreftelse.plan(oppgave.saksnummer())));
  }
}
