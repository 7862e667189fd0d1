package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out whether anything is left to deliver together. */
@Component
@Steg(skriver = @Skriver(navn = "levering", verdier = {"SAMLET", "ALT_LEVERT"}))
public class VurderLevering implements JavaDelegate {

  private final Oppdragslop lop;

  VurderLevering(Oppdragslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var alt = lop.altErLevert(Saksnummer.av((String) execution.getVariable("saksnummer")));
    execution.setVariable("levering", alt ? "ALT_LEVERT" : "SAMLET");
  }
}
