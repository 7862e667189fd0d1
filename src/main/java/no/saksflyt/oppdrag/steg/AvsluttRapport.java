package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of a delivered report. */
@Component
@Steg
public class AvsluttRapport implements JavaDelegate {

  private final RapportService rapporter;

  AvsluttRapport(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rapporter.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
