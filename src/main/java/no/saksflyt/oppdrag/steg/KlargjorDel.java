package no.saksflyt.oppdrag.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.Delklargjoring;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what way a part takes. */
@Component
@Steg(
    leser = {"saksnummer", "delId"},
    skriver = {@Skriver(navn = "fou"), @Skriver(navn = "egenLevering")})
public class KlargjorDel implements JavaDelegate {

  private final Delklargjoring klargjoring;

  KlargjorDel(Delklargjoring klargjoring) {
    this.klargjoring = klargjoring;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var saksnummer = Saksnummer.av((String) execution.getVariable("saksnummer"));
    var delId = (String) execution.getVariable("delId");
    execution.setVariable("fou", klargjoring.skalAnskaffes(saksnummer, delId));
    execution.setVariable("egenLevering", klargjoring.leveresForSeg(saksnummer, delId));
  }
}
