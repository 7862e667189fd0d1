package no.saksflyt.tilskudd.behandling.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.tilskudd.behandling.Poengberegning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reckons the score, and finds out whether there are enough assessments. */
@Component
@Steg(skriver = @Skriver(navn = "poeng", verdier = {"KLAR", "TREDJE", "FOR_FAA"}))
public class BeregnPoeng implements JavaDelegate {

  private final Poengberegning beregning;

  BeregnPoeng(Poengberegning beregning) {
    this.beregning = beregning;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("poeng", beregning.beregn(Saksnummer.av((String) execution.getVariable("saksnummer"))).name());
  }
}
