package no.saksflyt.oppgave.tid;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilgang.Tilgangslogg;
import org.springframework.stereotype.Component;

/** Who may decide over a case's time. A call without a person comes from the system itself and passes. */
@Component
public class Saksstyring {

  private final SakService saker;
  private final Innlogget innlogget;
  private final Tilgangslogg logg;

  Saksstyring(SakService saker, Innlogget innlogget, Tilgangslogg logg) {
    this.saker = saker;
    this.innlogget = innlogget;
    this.logg = logg;
  }

  /**
   * @param saksnummer a case
   * @param handling what is tried, for the log
   * @param teamleder whether the unit's team leader may too
   * @return the case, open and visible
   * @throws no.saksflyt.felles.IkkeFunnet when it does not exist or is not for this person
   * @throws IkkeTillatt when the person is neither coordinator, leader of its unit, nor its owner
   * @throws Konflikt when the case has ended
   */
  public Sak krev(Saksnummer saksnummer, String handling, boolean teamleder) {
    var sak = saker.hent(saksnummer);
    var person = innlogget.hvisNoen();
    if (person.isPresent() && !styrer(person.get(), sak, teamleder)) {
      logg.skriv(person.get().person(), saksnummer, handling, false, "feil.ikkeTillatt");
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    return sak;
  }

  /**
   * @param sak a case the person may see
   * @throws IkkeTillatt unless the person leads its unit; a coordinator where it has none yet
   */
  void krevLeder(Sak sak) {
    var person = innlogget.naa();
    if (!lederFor(person, sak.enhet()) && !(sak.enhet() == null && person.har(Roller.KOORDINATOR))) {
      logg.skriv(person.person(), sak.saksnummer(), "FLYTT_OPPGAVEFRIST", false, "feil.ikkeTillatt");
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
  }

  private static boolean styrer(Rettigheter person, Sak sak, boolean teamleder) {
    return person.har(Roller.KOORDINATOR)
        || lederFor(person, sak.enhet())
        || (teamleder && person.fordelerI(sak.enhet()))
        || person.person().equals(sak.eier())
        || (sak.eier() != null && person.handlerFor().contains(sak.eier()));
  }

  private static boolean lederFor(Rettigheter person, String enhet) {
    return enhet != null && person.har(Roller.gruppe(enhet, Roller.LEDER));
  }
}
