package no.saksflyt.oppgave.vakt;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.vedtak.Habilitetsregel;
import org.springframework.stereotype.Component;

/**
 * Keeps the disqualified from a case's tasks, and those they are done for. Whoever may only prepare is kept from the tasks that
 * decide: those whose model demands authority, {@code rolle}.
 */
@Component
class Habilitetsvakt {

  private final Habilitetsregel regel;

  Habilitetsvakt(Habilitetsregel regel) {
    this.regel = regel;
  }

  /**
   * @param oppgave the task
   * @param person who is to do it
   * @param forPerson the absent person it is done for, or null
   * @throws IkkeTillatt when one of them may not
   */
  void krev(Vaktoppgave oppgave, String person, String forPerson) {
    krev(oppgave, person);
    if (forPerson != null && !forPerson.equals(person)) {
      krev(oppgave, forPerson);
    }
  }

  private void krev(Vaktoppgave oppgave, String person) {
    if (oppgave.regler().rolle() == null) {
      regel.krevForberede(oppgave.oppgave().saksnummer(), person);
    } else {
      regel.krevAvgjore(oppgave.oppgave().saksnummer(), person);
    }
  }
}
