package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Formalavgjorelse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of an application that is refused. */
@Component
@Steg
public class LukkSoknad implements JavaDelegate {

  private final Formalavgjorelse avgjorelse;

  LukkSoknad(Formalavgjorelse avgjorelse) {
    this.avgjorelse = avgjorelse;
  }

  @Override
  public void execute(DelegateExecution execution) {
    avgjorelse.lukk(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
