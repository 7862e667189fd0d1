package no.saksflyt.klage.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Fellesbehandling;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether a complaint follows another on the same decision. */
@Component
@Steg(skriver = @Skriver(navn = "felles"))
public class VurderFellesbehandling implements JavaDelegate {

  private final Fellesbehandling felles;

  VurderFellesbehandling(Fellesbehandling felles) {
    this.felles = felles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("felles", felles.vurder(Saksnummer.av((String) execution.getVariable("saksnummer"))));
  }
}
