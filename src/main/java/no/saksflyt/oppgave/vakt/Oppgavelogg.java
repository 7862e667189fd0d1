package no.saksflyt.oppgave.vakt;

import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.stereotype.Component;

/** Records on the case's timeline who took, got and put back its tasks. */
@Component
public class Oppgavelogg {

  private final Hendelser hendelser;

  Oppgavelogg(Hendelser hendelser) {
    this.hendelser = hendelser;
  }

  /**
   * @param tildeling what happened to a task
   * @param person who did it
   */
  public void tildelt(Tildelingsvakt.Tildeling tildeling, Rettigheter person) {
    var oppgave = tildeling.oppgave().oppgave();
    hendelser.registrer(
        Hendelse.av(oppgave.saksnummer(), type(tildeling, person), person.person())
            .paaVegneAv(tildeling.forPerson())
            .fra(oppgave.ansvarlig())
            .til(tildeling.ansvarlig())
            .medKilde(oppgave.navn()));
  }

  private static String type(Tildelingsvakt.Tildeling tildeling, Rettigheter person) {
    if (tildeling.ansvarlig() == null) {
      return "OPPGAVE_LAGT_TILBAKE";
    }
    return tildeling.ansvarlig().equals(person.person()) ? "OPPGAVE_TATT" : "OPPGAVE_TILDELT";
  }
}
