package no.saksflyt.tilskudd.utlysning.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.utlysning.Utlysningsgodkjenning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the ministry must approve a call. */
@Component
@Steg(skriver = @Skriver(navn = "departementKreves"))
public class FinnGodkjenner implements JavaDelegate {

  private final Utlysningsgodkjenning godkjenning;

  FinnGodkjenner(Utlysningsgodkjenning godkjenning) {
    this.godkjenning = godkjenning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var saksnummer = Saksnummer.av((String) execution.getVariable("saksnummer"));
    execution.setVariable("departementKreves", godkjenning.tilDepartementet(saksnummer));
  }
}
