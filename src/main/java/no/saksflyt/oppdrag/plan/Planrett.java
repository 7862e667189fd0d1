package no.saksflyt.oppdrag.plan;

import java.util.Optional;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who may change an assignment's plan: whoever works on the case, while it is open. */
@Component
public class Planrett {

  private final SakService saker;
  private final Innlogget innlogget;

  Planrett(SakService saker, Innlogget innlogget) {
    this.saker = saker;
    this.innlogget = innlogget;
  }

  /** @return whether the person behind the call may change the plan now */
  public boolean har(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    return sak.aapen() && arbeider(innlogget.hvisNoen(), sak);
  }

  /**
   * @return the case, open
   * @throws IkkeTillatt unless the person is the owner, of the unit's caseworkers or leaders, or a coordinator
   * @throws Konflikt when the case has ended
   */
  Sak krev(Saksnummer saksnummer) {
    var sak = saker.laas(saksnummer);
    if (!arbeider(innlogget.hvisNoen(), sak)) {
      throw new IkkeTillatt("feil.ikkeTillatt");
    }
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    return sak;
  }

  private static boolean arbeider(Optional<Rettigheter> hvem, Sak sak) {
    return hvem.map(
            person ->
                person.har(Roller.KOORDINATOR)
                    || person.person().equals(sak.eier())
                    || sak.eier() != null && person.handlerFor().contains(sak.eier())
                    || sak.enhet() != null && iEnheten(person, sak.enhet()))
        .orElse(true);
  }

  private static boolean iEnheten(Rettigheter person, String enhet) {
    return person.har(Roller.gruppe(enhet, Roller.SAKSBEHANDLER)) || person.har(Roller.gruppe(enhet, Roller.LEDER));
  }
}
