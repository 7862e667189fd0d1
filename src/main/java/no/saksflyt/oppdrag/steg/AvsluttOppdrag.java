package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragsavslutning;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of a delivered assignment. */
@Component
@Steg
public class AvsluttOppdrag implements JavaDelegate {

  private final Oppdragsavslutning oppdrag;

  AvsluttOppdrag(Oppdragsavslutning oppdrag) {
    this.oppdrag = oppdrag;
  }

  @Override
  public void execute(DelegateExecution execution) {
    oppdrag.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
