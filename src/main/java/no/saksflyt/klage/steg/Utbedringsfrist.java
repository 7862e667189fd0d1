package no.saksflyt.klage.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.oppgave.Stegdato;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The complainant mends what is lacking by the day the letter names. */
@Component
class Utbedringsfrist implements Stegdato {

  private final KlageService klager;

  Utbedringsfrist(KlageService klager) {
    this.klager = klager;
  }

  @Override
  public Set<String> steg() {
    return Set.of("registrerUtbedring");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return klager.hent(Saksnummer.av((String) execution.getVariable("saksnummer"))).utbedringsfrist();
  }
}
