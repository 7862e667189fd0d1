package no.saksflyt.klage;

import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.KlageMottatt;
import no.saksflyt.vedtak.Vedtak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells that a complaint has come: on the timeline, to whoever complained, and to those who answer for the decision. */
@Component
class Mottaksmelding {

  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Klagebrev brev;
  private final ApplicationEventPublisher fortell;

  Mottaksmelding(Hendelser hendelser, Innlogget innlogget, Klagebrev brev, ApplicationEventPublisher fortell) {
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.brev = brev;
    this.fortell = fortell;
  }

  void fortell(Klage klage, Vedtak om) {
    hendelser.registrer(
        Hendelse.av(klage.saksnummer(), "KLAGE_MOTTATT", innlogget.id())
            .gjelderFra(klage.mottatt())
            .til(om.tittel())
            .medKilde("vedtak " + om.id()));
    brev.bekreft(klage.saksnummer(), klage.mottatt());
    fortell.publishEvent(new KlageMottatt(klage.saksnummer(), om.id(), klage.mottatt()));
  }
}
