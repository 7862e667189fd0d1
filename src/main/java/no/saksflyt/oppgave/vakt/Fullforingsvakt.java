package no.saksflyt.oppgave.vakt;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.stereotype.Component;

/** Who may work on a task and complete it: only the one who has it, and only while it is still for that person. */
@Component
public class Fullforingsvakt {

  private final Oppgaveleser leser;
  private final Ferdigoppgave ferdig;
  private final Kandidatregel kandidat;
  private final Fireoyneregel fireOyne;
  private final Habilitetsvakt habilitet;

  Fullforingsvakt(
      Oppgaveleser leser,
      Ferdigoppgave ferdig,
      Kandidatregel kandidat,
      Fireoyneregel fireOyne,
      Habilitetsvakt habilitet) {
    this.leser = leser;
    this.ferdig = ferdig;
    this.kandidat = kandidat;
    this.fireOyne = fireOyne;
    this.habilitet = habilitet;
  }

  /**
   * @param id a task
   * @param person who works on it
   * @return the task
   * @throws IkkeTillatt when the person has not taken it
   * @throws no.saksflyt.felles.Konflikt when somebody else has it, or it is done
   */
  public Vaktoppgave krevAnsvarlig(String id, Rettigheter person) {
    return krevAnsvarlig(leser.hent(id, person), person);
  }

  private Vaktoppgave krevAnsvarlig(Vaktoppgave oppgave, Rettigheter person) {
    var har = oppgave.oppgave().ansvarlig();
    if (har == null) {
      throw new IkkeTillatt("feil.vakt.ikkeTatt", oppgave.oppgave().navn());
    }
    if (!har.equals(person.person())) {
      throw ferdig.tattAv(oppgave);
    }
    return oppgave;
  }

  /**
   * @param id a task
   * @param person who completes it
   * @return the task
   * @throws IkkeTillatt when it is not, or no longer, for this person
   */
  public Vaktoppgave krevFullforing(String id, Rettigheter person) {
    var oppgave = krevAnsvarlig(leser.hold(id, person), person);
    kandidat.krev(oppgave, person);
    fireOyne.krev(oppgave, person.person(), oppgave.oppgave().forPerson());
    habilitet.krev(oppgave, person.person(), oppgave.oppgave().forPerson());
    return oppgave;
  }
}
