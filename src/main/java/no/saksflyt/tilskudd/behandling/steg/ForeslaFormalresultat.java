package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Formalforslag;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table of conditions, and keeps what it proposes. */
@Component
@Steg
public class ForeslaFormalresultat implements JavaDelegate {

  private final Formalforslag forslag;

  ForeslaFormalresultat(Formalforslag forslag) {
    this.forslag = forslag;
  }

  @Override
  public void execute(DelegateExecution execution) {
    forslag.foresla(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
