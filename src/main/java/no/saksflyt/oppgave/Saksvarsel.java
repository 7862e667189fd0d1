package no.saksflyt.oppgave;

import java.util.List;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.innboks.Innboks;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Person;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilgang.UtenPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever answers for a case of what happened to it elsewhere, whether or not the one it happened by may see the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Saksvarsel {

  private final SakService saker;
  private final Personer personer;
  private final Innboks innboks;
  private final Innlogget innlogget;

  Saksvarsel(SakService saker, Personer personer, Innboks innboks, Innlogget innlogget) {
    this.saker = saker;
    this.personer = personer;
    this.innboks = innboks;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer a case, open or ended
   * @param type what it is about; its words stand under {@code innboks.tekst.<type>}
   * @param argumenter what the placeholders after the case number become
   */
  public void tilAnsvarlige(Saksnummer saksnummer, String type, Object... argumenter) {
    var selv = innlogget.id();
    UtenPerson.utfor(
        () ->
            ansvarlige(saker.hent(saksnummer)).stream()
                .filter(person -> !person.equals(selv))
                .forEach(person -> innboks.legg(person, saksnummer, null, type, argumenter)));
  }

  /** The owner; where there is none, those who lead the unit, unless the case is only for those named on it. */
  private List<String> ansvarlige(Sak sak) {
    if (sak.eier() != null) {
      return List.of(sak.eier());
    }
    return sak.enhet() == null || sak.krets() != null
        ? List.of()
        : personer.medRolle(Roller.LEDER, sak.enhet()).stream().map(Person::id).toList();
  }
}
