package no.saksflyt.klage;

import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.sak.SakService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The complaints there are, for the use cases; whoever may not see one's case is told that it does not exist. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Klager {

  private final KlageRepository rader;
  private final SakService saker;

  Klager(KlageRepository rader, SakService saker) {
    this.rader = rader;
    this.saker = saker;
  }

  /**
   * @param saksnummer a complaint's case
   * @return the complaint
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  Klage hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return rader.findById(saksnummer.toString()).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /** How the case stands, in the family's words. */
  void status(Saksnummer saksnummer, Klagestatus status) {
    saker.settStatus(saksnummer, status.name());
  }

  boolean har(Saksnummer saksnummer, Klagestatus status) {
    return status.name().equals(saker.hent(saksnummer).status());
  }
}
