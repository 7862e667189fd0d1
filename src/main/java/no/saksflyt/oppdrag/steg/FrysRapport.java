package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the documents of a report that was approved and frozen. */
@Component
@Steg
public class FrysRapport implements JavaDelegate {

  private final RapportService rapporter;

  FrysRapport(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rapporter.lagDokumenter(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
