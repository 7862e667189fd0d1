package no.saksflyt.klage;

import java.util.concurrent.atomic.AtomicReference;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Saksvarsel;
import no.saksflyt.tilgang.UtenPerson;
import no.saksflyt.vedtak.IverksettingUtsatt;
import no.saksflyt.vedtak.KlageAvgjort;
import no.saksflyt.vedtak.KlageMottatt;
import no.saksflyt.vedtak.KlageutfallBortfalt;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever answers for a decision of the complaints on it, so that they open its case again where the outcome asks for it. */
@Component
class Klagebeskjed {

  private final VedtakService vedtak;
  private final Saksvarsel varsel;
  private final Meldinger meldinger;

  Klagebeskjed(VedtakService vedtak, Saksvarsel varsel, Meldinger meldinger) {
    this.vedtak = vedtak;
    this.varsel = varsel;
    this.meldinger = meldinger;
  }

  @EventListener
  void mottatt(KlageMottatt klage) {
    varsel.tilAnsvarlige(saken(klage.vedtak()), "KLAGE_MOTTATT");
  }

  @EventListener
  void utsatt(IverksettingUtsatt utsettelse) {
    varsel.tilAnsvarlige(saken(utsettelse.vedtak()), "IVERKSETTING_UTSATT");
  }

  @EventListener
  void avgjort(KlageAvgjort klage) {
    varsel.tilAnsvarlige(saken(klage.vedtak()), "KLAGE_AVGJORT", meldinger.tekst("klageutfall." + klage.utfall()));
  }

  @EventListener
  void bortfalt(KlageutfallBortfalt klage) {
    varsel.tilAnsvarlige(saken(klage.vedtak()), "KLAGE_GJENAAPNET");
  }

  private Saksnummer saken(long id) {
    var saksnummer = new AtomicReference<Saksnummer>();
    UtenPerson.utfor(() -> saksnummer.set(vedtak.hent(id).saksnummer()));
    return saksnummer.get();
  }
}
