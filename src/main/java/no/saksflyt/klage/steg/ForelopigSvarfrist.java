package no.saksflyt.klage.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.KlageService;
import no.saksflyt.oppgave.Stegdato;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** An answer is owed a month from the day the complaint was received, not from the day it was recorded. */
@Component
class ForelopigSvarfrist implements Stegdato {

  private final KlageService klager;

  ForelopigSvarfrist(KlageService klager) {
    this.klager = klager;
  }

  @Override
  public Set<String> steg() {
    return Set.of("sendForelopigSvar", "besvarHenvendelse");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return klager.forelopigSvarfrist(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
