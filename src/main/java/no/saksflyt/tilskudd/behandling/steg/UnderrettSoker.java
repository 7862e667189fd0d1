package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Formalavgjorelse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the applicant that the application is refused. */
@Component
@Steg
public class UnderrettSoker implements JavaDelegate {

  private final Formalavgjorelse avgjorelse;

  UnderrettSoker(Formalavgjorelse avgjorelse) {
    this.avgjorelse = avgjorelse;
  }

  @Override
  public void execute(DelegateExecution execution) {
    avgjorelse.underrett(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
