package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of an approved note. */
@Component
@Steg
public class AvsluttNotat implements JavaDelegate {

  private final NotatService notater;

  AvsluttNotat(NotatService notater) {
    this.notater = notater;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notater.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
