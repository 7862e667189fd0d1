package no.saksflyt.klage.steg;

import java.time.LocalDate;
import java.util.Set;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.klage.Kostnadsfrister;
import no.saksflyt.oppgave.Stegdato;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A claim for costs can come until three weeks after the notice of the new decision reached whoever complained. */
@Component
class Kostnadskravfrist implements Stegdato {

  private final Kostnadsfrister frister;

  Kostnadskravfrist(Kostnadsfrister frister) {
    this.frister = frister;
  }

  @Override
  public Set<String> steg() {
    return Set.of("vurderSakskostnader");
  }

  @Override
  public LocalDate dato(DelegateExecution execution) {
    return frister.av(Saksnummer.av((String) execution.getVariable("saksnummer"))).frist().frist();
  }
}
