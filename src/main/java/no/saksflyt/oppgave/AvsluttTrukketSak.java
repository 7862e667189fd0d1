package no.saksflyt.oppgave;

import no.saksflyt.felles.Saksnummer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a case whose process was told that it is withdrawn. */
@Component
@Steg
public class AvsluttTrukketSak implements JavaDelegate {

  private final Saksavslutning avslutning;

  AvsluttTrukketSak(Saksavslutning avslutning) {
    this.avslutning = avslutning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    avslutning.trukket(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
