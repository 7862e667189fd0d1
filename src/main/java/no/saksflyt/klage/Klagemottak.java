package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Receives a complaint: its case, whoever complains, what came with it, its confirmation and its process. */
@Component
class Klagemottak {

  private final Paaklagetvedtak paaklaget;
  private final Klagesaker saker;
  private final Klageopprettelse opprettelse;
  private final Klageparter parter;
  private final Klagevedlegg vedlegg;
  private final Mottaksmelding melding;
  private final KlageProsess prosess;
  private final Clock klokke;

  Klagemottak(
      Paaklagetvedtak paaklaget,
      Klagesaker saker,
      Klageopprettelse opprettelse,
      Klageparter parter,
      Klagevedlegg vedlegg,
      Mottaksmelding melding,
      KlageProsess prosess,
      Clock klokke) {
    this.paaklaget = paaklaget;
    this.saker = saker;
    this.opprettelse = opprettelse;
    this.parter = parter;
    this.vedlegg = vedlegg;
    this.melding = melding;
    this.prosess = prosess;
    this.klokke = klokke;
  }

  Mottattklage motta(NyKlage ny) {
    return motta(
        ny,
        klage ->
            saker.journalfor(
                klage.saksnummer(),
                parter.navn(klage.saksnummer(), klage.klager()),
                ny.sendt() == null ? klage.mottatt() : ny.sendt()));
  }

  /** @param journalforing enters the complaint in the journal of its case */
  Mottattklage motta(NyKlage ny, Consumer<Klage> journalforing) {
    var om = paaklaget.finn(ny.vedtak());
    var idag = LocalDate.now(klokke);
    Klagekontroll.krev(ny, om.vedtak(), om.part() != null, idag);
    var mottatt = ny.mottatt() == null ? idag : ny.mottatt();
    var sak = saker.opprett(om.vedtak());
    var klage = opprettelse.opprett(sak, om, ny, mottatt);
    saker.settFrist(sak.saksnummer(), mottatt, klage.regelverk());
    vedlegg.lagre(sak.saksnummer(), ny.vedlegg());
    journalforing.accept(klage);
    melding.fortell(klage, om.vedtak());
    prosess.start(sak);
    if (ny.oppsettendeVirkning()) {
      prosess.startUtsettelse(sak);
    }
    return new Mottattklage(sak.saksnummer(), mottatt);
  }
}
