package no.saksflyt.klage.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a complaint's case. */
@Component
@Steg
public class AvsluttKlage implements JavaDelegate {

  private final Klageavslutning avslutning;

  AvsluttKlage(Klageavslutning avslutning) {
    this.avslutning = avslutning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    avslutning.lukk(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
