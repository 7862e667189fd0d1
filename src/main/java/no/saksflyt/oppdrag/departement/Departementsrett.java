package no.saksflyt.oppdrag.departement;

import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/**
 * Who may tell how an assignment stands and ask the ministry about it: a coordinator, whoever answers for it, and everybody with
 * a role in its unit. A call without a person comes from the system itself.
 */
@Component
class Departementsrett {

  private final Innlogget innlogget;

  Departementsrett(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  boolean har(Sak sak) {
    return innlogget.hvisNoen().map(naa -> har(naa, sak)).orElse(true);
  }

  void krev(Sak sak) {
    if (!har(sak)) {
      throw new IkkeTillatt("feil.departement.ikkeTillatt");
    }
  }

  private static boolean har(Rettigheter naa, Sak sak) {
    var eier = sak.eier();
    return naa.har(Roller.KOORDINATOR)
        || (eier != null && (naa.person().equals(eier) || naa.handlerFor().contains(eier)))
        || (sak.enhet() != null
            && Roller.I_ENHET.stream().anyMatch(rolle -> naa.har(Roller.gruppe(sak.enhet(), rolle))));
  }
}
