package no.saksflyt.oppgave.vakt;

import java.util.Optional;
import java.util.Set;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Component;

/** Whether a person is among those a task is for: in its groups at this moment, and with the authority it takes. */
@Component
class Kandidatregel {

  private final Rettighetsregister register;
  private final SakService saker;

  Kandidatregel(Rettighetsregister register, SakService saker) {
    this.register = register;
    this.saker = saker;
  }

  /** @throws IkkeTillatt when the person is not among them */
  void krev(Vaktoppgave oppgave, Rettigheter person) {
    if (!er(oppgave, person.person(), person.grupper())) {
      throw new IkkeTillatt("feil.vakt.ikkeKandidat", oppgave.oppgave().navn());
    }
    var rolle = oppgave.regler().rolle();
    if (rolle != null && !person.har(gruppe(oppgave, rolle))) {
      throw new IkkeTillatt("feil.vakt.rolle", oppgave.oppgave().navn());
    }
  }

  /**
   * @return the absent colleague whose right the person uses: empty when the task is for the person anyhow
   */
  Optional<String> paaVegneAv(Vaktoppgave oppgave, Rettigheter person) {
    if (person.handlerFor().isEmpty() || er(oppgave, person.person(), register.egneGrupper(person.person()))) {
      return Optional.empty();
    }
    return person.handlerFor().stream().filter(borte -> er(oppgave, borte, register.egneGrupper(borte))).findFirst();
  }

  private static boolean er(Vaktoppgave oppgave, String person, Set<String> grupper) {
    return oppgave.kandidater().contains(person) || oppgave.oppgave().grupper().stream().anyMatch(grupper::contains);
  }

  private String gruppe(Vaktoppgave oppgave, String rolle) {
    if (!Roller.I_ENHET.contains(rolle)) {
      return rolle;
    }
    var enhet = saker.hent(oppgave.oppgave().saksnummer()).enhet();
    return enhet == null ? rolle : Roller.gruppe(enhet, rolle);
  }
}
