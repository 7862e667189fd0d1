package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Oppdragslop;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out where an accepted delivery goes on. */
@Component
@Steg(
    skriver = {@Skriver(navn = "publisering"), @Skriver(navn = "videre", verdier = {"NESTE", "FERDIG"})})
public class VurderVidere implements JavaDelegate {

  private final Oppdragslop lop;

  VurderVidere(Oppdragslop lop) {
    this.lop = lop;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var vei = lop.vurderVidere(Saksnummer.av((String) execution.getVariable("saksnummer")));
    execution.setVariable("publisering", vei.publisering());
    execution.setVariable("videre", vei.neste() ? "NESTE" : "FERDIG");
  }
}
