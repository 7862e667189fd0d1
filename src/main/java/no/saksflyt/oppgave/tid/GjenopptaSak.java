package no.saksflyt.oppgave.tid;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.PaaVentService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a case's hold when its day has come; finds it ended when a person took the case up before that. */
@Component("gjenopptaSak")
@Steg
public class GjenopptaSak implements JavaDelegate {

  private final PaaVentService paaVent;

  GjenopptaSak(PaaVentService paaVent) {
    this.paaVent = paaVent;
  }

  @Override
  public void execute(DelegateExecution execution) {
    paaVent.tidenErUte(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
