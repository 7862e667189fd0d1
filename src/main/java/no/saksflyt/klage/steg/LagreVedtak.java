package no.saksflyt.klage.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records a decision made outside the system, once it is checked. */
@Component
@Steg
public class LagreVedtak implements JavaDelegate {

  private final Vedtaksregistreringer registreringer;

  LagreVedtak(Vedtaksregistreringer registreringer) {
    this.registreringer = registreringer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    registreringer.fullfor(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
