package no.saksflyt.tilskudd.utlysning.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes a call's case once its closing second has passed. */
@Component
@Steg
public class StengUtlysning implements JavaDelegate {

  private final Utlysningslop lop;

  StengUtlysning(Utlysningslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lop.steng(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
