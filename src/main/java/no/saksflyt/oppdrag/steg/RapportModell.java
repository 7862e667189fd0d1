package no.saksflyt.oppdrag.steg;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.rapport.Bidrag;
import no.saksflyt.oppdrag.rapport.BidragService;
import no.saksflyt.oppgave.IModell;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The questions the models of a report ask. */
@Component
public class RapportModell {

  private final BidragService bidrag;

  RapportModell(BidragService bidrag) {
    this.bidrag = bidrag;
  }

  /**
   * @param execution the report's process
   * @return the ids of the units that have something to write still
   */
  @IModell
  public List<String> aapneBidrag(DelegateExecution execution) {
    return bidrag.alle(Saksnummer.av((String) execution.getVariable("saksnummer"))).stream()
        .filter(Bidrag::aapent)
        .map(Bidrag::enhet)
        .toList();
  }
}
