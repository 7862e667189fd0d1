package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.sak.Sak;
import no.saksflyt.vedtak.Klageadganger;
import org.springframework.stereotype.Component;

/** Writes the complaint itself: who complains, of which decision, and by which rules it is treated. */
@Component
class Klageopprettelse {

  private final KlageRepository rader;
  private final Klageparter parter;
  private final Klageadganger klageadganger;
  private final Regelverksregister regelverk;
  private final Clock klokke;

  Klageopprettelse(
      KlageRepository rader,
      Klageparter parter,
      Klageadganger klageadganger,
      Regelverksregister regelverk,
      Clock klokke) {
    this.rader = rader;
    this.parter = parter;
    this.klageadganger = klageadganger;
    this.regelverk = regelverk;
    this.klokke = klokke;
  }

  Klage opprett(Sak sak, Paaklagetvedtak.Funn om, NyKlage ny, LocalDate mottatt) {
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
