package no.saksflyt.klage.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Sakskostnader;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the outcome lets the complainant claim costs. */
@Component
@Steg(skriver = @Skriver(navn = "sakskostnader"))
public class VurderFolger implements JavaDelegate {

  private final Sakskostnader sakskostnader;

  VurderFolger(Sakskostnader sakskostnader) {
    this.sakskostnader = sakskostnader;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        "sakskostnader", sakskostnader.kanKreves(Saksnummer.av((String) execution.getVariable("saksnummer"))));
  }
}
