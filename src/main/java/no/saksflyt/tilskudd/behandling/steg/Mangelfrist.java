package no.saksflyt.tilskudd.behandling.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Stegdato;
import no.saksflyt.tilskudd.behandling.Mangler;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The applicant sends what is lacking by the day the letter names. */
@Component
class Mangelfrist implements Stegdato {

  private final Mangler mangler;

  Mangelfrist(Mangler mangler) {
    this.mangler = mangler;
  }

  @Override
  public Set<String> steg() {
    return Set.of("registrerMangelsvar");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return mangler.siste(Saksnummer.av((String) execution.getVariable("saksnummer"))).orElseThrow().svarfrist();
  }
}
