package no.saksflyt.oppgave.vakt;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/**
 * Who hands out the tasks of a case: the leader and team leader of its unit, or of the unit the task itself is for; coordinators
 * what is theirs in common.
 */
@Component
class Fordelerregel {

  private final SakService saker;

  Fordelerregel(SakService saker) {
    this.saker = saker;
  }

  boolean fordeler(Vaktoppgave oppgave, Rettigheter person) {
    if (person.har(Roller.KOORDINATOR) && oppgave.oppgave().grupper().contains(Roller.KOORDINATOR)) {
      return true;
    }
    return person.fordelerI(saker.hent(oppgave.oppgave().saksnummer()).enhet())
        || person.enheter().stream()
            .filter(person::fordelerI)
            .anyMatch(enhet -> oppgave.oppgave().grupper().contains(Roller.gruppe(enhet, Roller.SAKSBEHANDLER)));
  }

  /** @throws IkkeTillatt when the person hands out no tasks of the case */
  void krev(Vaktoppgave oppgave, Rettigheter person) {
    if (!fordeler(oppgave, person)) {
      throw new IkkeTillatt("feil.vakt.ikkeFordeler");
    }
  }
}
