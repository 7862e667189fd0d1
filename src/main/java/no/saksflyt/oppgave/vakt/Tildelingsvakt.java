package no.saksflyt.oppgave.vakt;

import java.util.Objects;
import java.util.Optional;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Rettighetsregister;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who may take a task, be given it, and put it back. */
@Component
public class Tildelingsvakt {

  private final Oppgaveleser leser;
  private final Ferdigoppgave ferdig;
  private final Kandidatregel kandidat;
  private final Fireoyneregel fireOyne;
  private final Habilitetsvakt habilitet;
  private final Fordelerregel fordeler;
  private final Rettighetsregister register;

  Tildelingsvakt(
      Oppgaveleser leser,
      Ferdigoppgave ferdig,
      Kandidatregel kandidat,
      Fireoyneregel fireOyne,
      Habilitetsvakt habilitet,
      Fordelerregel fordeler,
      Rettighetsregister register) {
    this.leser = leser;
    this.ferdig = ferdig;
    this.kandidat = kandidat;
    this.fireOyne = fireOyne;
    this.habilitet = habilitet;
    this.fordeler = fordeler;
    this.register = register;
  }

  /**
   * What is to happen to a task.
   *
   * @param oppgave the task as it stands
   * @param ansvarlig who has it afterwards, or null
   * @param forPerson the absent person it is done for afterwards, or null
   */
  public record Tildeling(Vaktoppgave oppgave, String ansvarlig, String forPerson) {

    /** @return whether anything changes by it */
    public boolean endrer() {
      return !Objects.equals(oppgave.oppgave().ansvarlig(), ansvarlig)
          || !Objects.equals(oppgave.oppgave().forPerson(), forPerson);
    }
  }

  /**
   * @param id the task a person takes
   * @param navngitt the person, or the absent colleague the person stands in for
   * @param person who calls
   */
  public Tildeling ta(String id, String navngitt, Rettigheter person) {
    var oppgave = leser.holdUtenDel(id, person);
    var har = oppgave.oppgave().ansvarlig();
    if (har != null && !har.equals(person.person())) {
      throw ferdig.tattAv(oppgave);
    }
    if (!navngitt.equals(person.person()) && !person.handlerFor().contains(navngitt)) {
      throw new IkkeTillatt("feil.vakt.bareSegSelv");
    }
    kandidat.krev(oppgave, person);
    var forPerson =
        navngitt.equals(person.person())
            ? kandidat.paaVegneAv(oppgave, person).or(() -> Optional.ofNullable(oppgave.oppgave().forPerson()))
            : Optional.of(navngitt);
    if (!navngitt.equals(person.person())) {
      kandidat.krev(oppgave, register.naa(navngitt));
    }
    fireOyne.krev(oppgave, person.person(), forPerson.orElse(null));
    habilitet.krev(oppgave, person.person(), forPerson.orElse(null));
    return new Tildeling(oppgave, person.person(), forPerson.orElse(null));
  }

  /**
   * @param id the task that is handed out
   * @param til who is to have it
   * @param person who calls
   */
  public Tildeling gi(String id, String til, Rettigheter person) {
    var oppgave = leser.holdUtenDel(id, person);
    var ledig = oppgave.oppgave().ansvarlig() == null || oppgave.oppgave().ansvarlig().equals(person.person());
    if (til.equals(person.person()) && ledig) {
      return ta(id, til, person);
    }
    fordeler.krev(oppgave, person);
    var mottaker = register.naa(til);
    if (!mottaker.har(Roller.ANSATT) || mottaker.har(Roller.REVISOR) || !mottaker.serKrets(oppgave.krets())) {
      throw new Regelbrudd(new Feltfeil("userId", "feil.vakt.mottaker"));
    }
    krevKandidat(oppgave, mottaker);
    var forPerson = kandidat.paaVegneAv(oppgave, mottaker).orElse(null);
    fireOyne.krev(oppgave, til, forPerson);
    habilitet.krev(oppgave, til, forPerson);
    return new Tildeling(oppgave, til, forPerson);
  }

  private void krevKandidat(Vaktoppgave oppgave, Rettigheter mottaker) {
    try {
      kandidat.krev(oppgave, mottaker);
    } catch (IkkeTillatt ikkeKandidat) {
      throw new Regelbrudd(new Feltfeil("userId", "feil.vakt.mottakerIkkeKandidat", mottaker.navn()));
    }
  }

  /**
   * @param id the task that is put back to its group
   * @param person who calls: the one who has it, or one who hands out the case's tasks
   */
  public Tildeling leggTilbake(String id, Rettigheter person) {
    var oppgave = leser.holdUtenDel(id, person);
    var har = oppgave.oppgave().ansvarlig();
    if (har != null && !har.equals(person.person()) && !fordeler.fordeler(oppgave, person)) {
      throw new IkkeTillatt("feil.vakt.leggTilbake");
    }
    return new Tildeling(oppgave, null, null);
  }
}
