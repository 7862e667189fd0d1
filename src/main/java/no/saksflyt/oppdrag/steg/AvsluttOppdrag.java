package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of a delivered assignment. */
@Component
@Steg
public class AvsluttOppdrag implements JavaDelegate {

  private final OppdragService oppdrag;

  AvsluttOppdrag(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  @Override
  public void execute(DelegateExecution execution) {
    oppdrag.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
