package no.saksflyt.saksbilde.web;

import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Who may see everything recorded about a case, also who has read it: the unit's leader, the auditor and the archive. */
@Component
class Sporingsrett {

  private final Innlogget innlogget;

  Sporingsrett(Innlogget innlogget) {
    this.innlogget = innlogget;
  }

  boolean har(Sak sak) {
    var naa = innlogget.naa();
    return naa.har(Roller.REVISOR)
        || naa.har(Roller.ARKIV)
        || (sak.enhet() != null && naa.har(Roller.gruppe(sak.enhet(), Roller.LEDER)));
  }
}
