package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Sak;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.KlageMottatt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Receives a complaint: its case, whoever complains, what came with it, its confirmation and its process. */
@Component
class Klagemottak {

  private final KlageRepository rader;
  private final Paaklagetvedtak paaklaget;
  private final Klagesaker saker;
  private final Klageparter parter;
  private final Klagevedlegg vedlegg;
  private final Klagebrev brev;
  private final KlageProsess prosess;
  private final Klageadganger klageadganger;
  private final Regelverksregister regelverk;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  Klagemottak(
      KlageRepository rader,
      Paaklagetvedtak paaklaget,
      Klagesaker saker,
      Klageparter parter,
      Klagevedlegg vedlegg,
      Klagebrev brev,
      KlageProsess prosess,
      Klageadganger klageadganger,
      Regelverksregister regelverk,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.rader = rader;
    this.paaklaget = paaklaget;
    this.saker = saker;
    this.parter = parter;
    this.vedlegg = vedlegg;
    this.brev = brev;
    this.prosess = prosess;
    this.klageadganger = klageadganger;
    this.regelverk = regelverk;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  Mottattklage motta(NyKlage ny) {
    var om = paaklaget.finn(ny.vedtak());
    var idag = LocalDate.now(klokke);
    Klagekontroll.krev(ny, om.vedtak(), om.part() != null, idag);
    var mottatt = ny.mottatt() == null ? idag : ny.mottatt();
    var sak = saker.opprett(om.vedtak());
    var klage = lagre(sak, om, ny, mottatt);
    saker.settFrist(sak.saksnummer(), mottatt, klage.regelverk());
    vedlegg.lagre(sak.saksnummer(), ny.vedlegg());
    saker.journalfor(
        sak.saksnummer(),
        parter.navn(sak.saksnummer(), klage.klager()),
        ny.sendt() == null ? mottatt : ny.sendt());
    hendelser.registrer(
        Hendelse.av(sak.saksnummer(), "KLAGE_MOTTATT", innlogget.id())
            .gjelderFra(mottatt)
            .til(om.vedtak().tittel())
            .medKilde("vedtak " + om.vedtak().id()));
    brev.bekreft(sak.saksnummer(), mottatt);
    fortell.publishEvent(new KlageMottatt(sak.saksnummer(), om.vedtak().id(), mottatt));
    prosess.start(sak);
    if (ny.oppsettendeVirkning()) {
      prosess.startUtsettelse(sak);
    }
    return new Mottattklage(sak.saksnummer(), mottatt);
  }

  private Klage lagre(Sak sak, Paaklagetvedtak.Funn om, NyKlage ny, LocalDate mottatt) {
    var klageren = parter.leggTil(sak.saksnummer(), om, ny.klager());
    var sett = regelverk.velg(om.vedtak().dato(), mottatt, Tid.dato(sak.opprettet())).kode();
    return rader.saveAndFlush(
        new Klage(
            sak.saksnummer(),
            om.vedtak(),
            om.part() == null ? null : om.part().id(),
            klageren,
            klageadganger.av(om.vedtak()).rolle(),
            ny,
            new Klage.Mottak(mottatt, klokke.instant(), sett)));
  }
}
