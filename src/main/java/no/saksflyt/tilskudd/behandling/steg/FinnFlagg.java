package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Soknadsflaggene;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks for what must be answered before a recommendation. */
@Component
@Steg
public class FinnFlagg implements JavaDelegate {

  private final Soknadsflaggene flagg;

  FinnFlagg(Soknadsflaggene flagg) {
    this.flagg = flagg;
  }

  @Override
  public void execute(DelegateExecution execution) {
    flagg.finn(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
