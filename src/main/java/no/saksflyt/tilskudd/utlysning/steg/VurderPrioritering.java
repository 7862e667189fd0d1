package no.saksflyt.tilskudd.utlysning.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether the ranking of a call's applications has been decided already. */
@Component
@Steg(skriver = @Skriver(navn = "prioritert"))
public class VurderPrioritering implements JavaDelegate {

  private final Utlysningslop lop;

  VurderPrioritering(Utlysningslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("prioritert", lop.prioritert(Saksnummer.av((String) execution.getVariable("saksnummer"))));
  }
}
