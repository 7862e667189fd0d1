package no.saksflyt.oppdrag.departement.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppgave.Stegdato;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The ministry owes its answer by the day we asked for it. */
@Component
class Svarfrist implements Stegdato {

  private final Henvendelser henvendelser;

  Svarfrist(Henvendelser henvendelser) {
    this.henvendelser = henvendelser;
  }

  @Override
  public Set<String> steg() {
    return Set.of("registrerSvar", "registrerAvvikssvar");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return henvendelser.hent(Long.parseLong((String) execution.getVariable(DepartementProsess.HENVENDELSE))).svarfrist();
  }
}
