package no.saksflyt.oppdrag.departement.steg;

import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Forslag;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppgave.IModell;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the model of a deviation asks. */
@Component
public class AvvikModell {

  private final Henvendelser henvendelser;

  AvvikModell(Henvendelser henvendelser) {
    this.henvendelser = henvendelser;
  }

  /**
   * @param execution the deviation's process
   * @return what is to be approved, in the words of the table of approvals: {@code BORTFALL} or {@code AVVIK}
   */
  @IModell
  public String slag(DelegateExecution execution) {
    var id = Long.parseLong((String) execution.getVariable(DepartementProsess.HENVENDELSE));
    return henvendelser.hent(id).forslag() == Forslag.BORTFALL ? "BORTFALL" : "AVVIK";
  }
}
