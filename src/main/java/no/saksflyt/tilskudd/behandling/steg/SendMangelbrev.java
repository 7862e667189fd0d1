package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Mangler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the applicant for what is lacking. */
@Component
@Steg
public class SendMangelbrev implements JavaDelegate {

  private final Mangler mangler;

  SendMangelbrev(Mangler mangler) {
    this.mangler = mangler;
  }

  @Override
  public void execute(DelegateExecution execution) {
    mangler.send(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
