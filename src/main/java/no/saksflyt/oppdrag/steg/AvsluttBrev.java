package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the case of a letter that is confirmed and published, or laid aside. */
@Component
@Steg
public class AvsluttBrev implements JavaDelegate {

  private final BrevService brev;

  AvsluttBrev(BrevService brev) {
    this.brev = brev;
  }

  @Override
  public void execute(DelegateExecution execution) {
    brev.avslutt(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
