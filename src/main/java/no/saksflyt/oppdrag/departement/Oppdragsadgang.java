package no.saksflyt.oppdrag.departement;

import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/**
 * Opens an assignment's case to those who may tell how it stands and ask the ministry about it: a coordinator, whoever answers
 * for it, and everybody with a role in its unit. A call without a person comes from the system itself.
 */
@Component
public class Oppdragsadgang {

  private static final String OPPDRAG = "OPPDRAG";

  private final SakService saker;
  private final Innlogget innlogget;

  Oppdragsadgang(SakService saker, Innlogget innlogget) {
    this.saker = saker;
    this.innlogget = innlogget;
  }

  /**
   * @param sak a case the person may see
   * @return whether the person behind the call may tell and ask
   */
  public boolean har(Sak sak) {
    return innlogget.hvisNoen().map(naa -> har(naa, sak)).orElse(true);
  }

  /**
   * @param saksnummer a case
   * @return the case, taken for the rest of the transaction
   * @throws IkkeFunnet when there is no such assignment, or it is not for this person
   * @throws IkkeTillatt when the person has no part in it
   * @throws Konflikt when it has ended
   */
  Sak ta(Saksnummer saksnummer) {
    var sak = saker.laas(saksnummer);
    if (!sak.type().equals(OPPDRAG)) {
      throw new IkkeFunnet("feil.sak.finnesIkke", saksnummer);
    }
    if (!har(sak)) {
      throw new IkkeTillatt("feil.departement.ikkeTillatt");
    }
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    return sak;
  }

  private static boolean har(Rettigheter naa, Sak sak) {
    var eier = sak.eier();
    return naa.har(Roller.KOORDINATOR)
        || (eier != null && (naa.person().equals(eier) || naa.handlerFor().contains(eier)))
        || (sak.enhet() != null
            && Roller.I_ENHET.stream().anyMatch(rolle -> naa.har(Roller.gruppe(sak.enhet(), rolle))));
  }
}
