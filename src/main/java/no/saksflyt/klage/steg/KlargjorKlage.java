package no.saksflyt.klage.steg;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.oppgave.Skriver;
import no.saksflyt.oppgave.Steg;
import no.saksflyt.vedtak.Klagerolle;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds out what the directorate is to a complaint. While nobody has said who decides, it is prepared as by the first instance. */
@Component
@Steg(skriver = @Skriver(navn = "rolle", verdier = {"FORSTEINSTANS", "KLAGEINSTANS", "STATISTIKK"}))
public class KlargjorKlage implements JavaDelegate {

  private final KlageService klager;

  KlargjorKlage(KlageService klager) {
    this.klager = klager;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var klage = klager.hent(Saksnummer.av((String) execution.getVariable("saksnummer")));
    execution.setVariable("rolle", klage.rolle().orElse(Klagerolle.FORSTEINSTANS).name());
  }
}
