package no.saksflyt.oppdrag.departement.steg;

import no.saksflyt.oppdrag.departement.Avviksgjennomforing;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppgave.Saksprosesser;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Does what the ministry has agreed to; where that ends the case, its own process still goes to its end. */
@Component
@Steg(leser = DepartementProsess.HENVENDELSE)
public class GjennomforAvvik implements JavaDelegate {

  private final Avviksgjennomforing avvik;
  private final Saksprosesser prosesser;

  GjennomforAvvik(Avviksgjennomforing avvik, Saksprosesser prosesser) {
    this.avvik = avvik;
    this.prosesser = prosesser;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = Long.parseLong((String) execution.getVariable(DepartementProsess.HENVENDELSE));
    prosesser.skaan(execution.getProcessInstanceId(), () -> avvik.gjennomfor(id));
  }
}
