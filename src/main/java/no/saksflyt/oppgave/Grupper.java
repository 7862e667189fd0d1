package no.saksflyt.oppgave;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Candidate groups that depend on the case, for the models. */
@Component
public class Grupper {

  private final SakService saker;

  Grupper(SakService saker) {
    this.saker = saker;
  }

  /**
   * @param execution the process of a case that has an owner unit
   * @param rolle a role held in units
   * @return the group of those who hold it in the case's unit
   * @throws IllegalStateException when the case has no unit: the model asked too early
   */
  @IModell
  public String enhet(DelegateExecution execution, String rolle) {
    var sak = saker.hent(Saksnummer.av((String) execution.getVariable("saksnummer")));
    if (sak.enhet() == null || !Roller.I_ENHET.contains(rolle)) {
      throw new IllegalStateException("No group for role " + rolle + " in the unit of case " + sak.saksnummer());
    }
    return Roller.gruppe(sak.enhet(), rolle);
  }
}
