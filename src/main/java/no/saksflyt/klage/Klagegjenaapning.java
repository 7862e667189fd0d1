package no.saksflyt.klage;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.vedtak.Innstillinger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an ended complaint again for a new round; what the earlier one came to stays on the timeline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Klagegjenaapning {

  private final Klager klager;
  private final Fellesbehandling felles;
  private final Klageavgjorelser avgjorelser;
  private final Innstillinger innstillinger;

  Klagegjenaapning(
      Klager klager, Fellesbehandling felles, Klageavgjorelser avgjorelser, Innstillinger innstillinger) {
    this.klager = klager;
    this.felles = felles;
    this.avgjorelser = avgjorelser;
    this.innstillinger = innstillinger;
  }

  /**
   * @param saksnummer an ended complaint's case
   * @param grunn why it is opened again
   */
  void gjenaapne(Saksnummer saksnummer, String grunn) {
    var klage = klager.hent(saksnummer);
    felles.gjenaapnes(klage);
    avgjorelser.faltBort(klage, grunn);
    klage.gjenaapnet();
    innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING);
    innstillinger.laasOpp(saksnummer, KlageProsess.INNSTILLING_KLAGEINSTANS);
  }
}
