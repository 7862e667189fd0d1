package no.saksflyt.tilskudd.utlysning.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a call's case once its applications have been ranked. */
@Component
@Steg
public class AvsluttUtlysning implements JavaDelegate {

  private final Utlysningslop lop;

  AvsluttUtlysning(Utlysningslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lop.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
