package no.saksflyt.tilskudd.utlysning.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.utlysning.Utlysningslop;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a published call's case. */
@Component
@Steg
public class AapneUtlysning implements JavaDelegate {

  private final Utlysningslop lop;

  AapneUtlysning(Utlysningslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lop.aapne(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
