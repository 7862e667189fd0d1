package no.saksflyt.oppdrag.steg;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppgave.IModell;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The questions the models of an assignment ask. */
@Component
public class OppdragModell {

  private final OppdragService oppdrag;
  private final SakService saker;

  OppdragModell(OppdragService oppdrag, SakService saker) {
    this.oppdrag = oppdrag;
    this.saker = saker;
  }

  /**
   * @param execution the assignment's process
   * @return the ids of the parts that are still to be worked on
   */
  @IModell
  public List<String> aapneDeler(DelegateExecution execution) {
    return oppdrag.deler(saksnummer(execution)).stream()
        .filter(Oppdragsdel::gjenstaar)
        .map(Oppdragsdel::delId)
        .toList();
  }

  /**
   * @param execution the assignment's process
   * @return who answers for the assignment
   */
  @IModell
  public String saksansvarlig(DelegateExecution execution) {
    return saker.hent(saksnummer(execution)).eier();
  }

  /**
   * @param execution a part's process
   * @return who works on the part: its own person, or whoever answers for the whole
   */
  @IModell
  public String delansvarlig(DelegateExecution execution) {
    var nummer = saksnummer(execution);
    var egen = oppdrag.del(nummer, (String) execution.getVariable("delId")).ansvarlig();
    return egen != null ? egen : saker.hent(nummer).eier();
  }

  private static Saksnummer saksnummer(DelegateExecution execution) {
    return Saksnummer.av((String) execution.getVariable("saksnummer"));
  }
}
