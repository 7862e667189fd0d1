package no.saksflyt.oppgave;

import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Roller;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Candidate groups that depend on the case, for the models. */
@Component
public class Grupper {

  private final SakService saker;
  private final Enheter enheter;

  Grupper(SakService saker, Enheter enheter) {
    this.saker = saker;
    this.enheter = enheter;
  }

  /**
   * @param execution the process of a case that has an owner unit, or one whose variable {@code enhet} names the unit it asks
   * @param rolle a role held in units
   * @return the group of those who hold it in that unit; the coordinators while no unit has the case
   * @throws IllegalArgumentException when the role is not held in units
   */
  @IModell
  public String enhet(DelegateExecution execution, String rolle) {
    var sak = saker.hent(Saksnummer.av((String) execution.getVariable("saksnummer")));
    if (!Roller.I_ENHET.contains(rolle)) {
      throw new IllegalArgumentException("Not a role held in units: " + rolle);
    }
    var egen = (String) execution.getVariable("enhet");
    var enhet = egen == null ? sak.enhet() : egen;
    return enhet == null ? Roller.KOORDINATOR : Roller.gruppe(enheter.arbeidende(enhet), rolle);
  }
}
