package no.saksflyt.tilskudd.behandling.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Stegdato;
import no.saksflyt.tilskudd.behandling.Soknadssvar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** An answer is owed a month from the day the application came, not from the day it was recorded. */
@Component
class Soknadssvarfrist implements Stegdato {

  private final Soknadssvar svar;

  Soknadssvarfrist(Soknadssvar svar) {
    this.svar = svar;
  }

  @Override
  public Set<String> steg() {
    return Set.of("sendForelopigSvarSoknad");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return svar.frist(Saksnummer.av((String) execution.getVariable("saksnummer"))).frist();
  }
}
