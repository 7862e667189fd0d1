package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the next time of an assignment that comes back. */
@Component
@Steg
public class StartNesteLeveranse implements JavaDelegate {

  private final Oppdragslop lop;

  StartNesteLeveranse(Oppdragslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lop.startNeste(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
