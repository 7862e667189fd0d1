package no.saksflyt.klage;

import java.time.LocalDate;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.vedtak.Vedtak;
import org.springframework.stereotype.Component;

/** The case of a complaint: it belongs where the decision does, and those who may see that case may see this one. */
@Component
class Klagesaker {

  private static final int MAKS_TITTEL = 500;

  private final SakService saker;
  private final Saksfrister frister;
  private final Saksrelasjoner relasjoner;
  private final Lovfrister lovfrister;
  private final Journal journal;
  private final Meldinger meldinger;

  Klagesaker(
      SakService saker,
      Saksfrister frister,
      Saksrelasjoner relasjoner,
      Lovfrister lovfrister,
      Journal journal,
      Meldinger meldinger) {
    this.saker = saker;
    this.frister = frister;
    this.relasjoner = relasjoner;
    this.lovfrister = lovfrister;
    this.journal = journal;
    this.meldinger = meldinger;
  }

  Sak opprett(Vedtak om) {
    var vedtakssak = saker.hent(om.saksnummer());
    var tittel = meldinger.tekst("klage.sakstittel", om.tittel());
    var ny =
        new NySak(
            KlageType.KODE,
            tittel.length() > MAKS_TITTEL ? tittel.substring(0, MAKS_TITTEL - 1) + "…" : tittel,
            vedtakssak.skjermetTittel() == null ? null : meldinger.tekst("klage.sakstittelSkjermet"),
            null,
            Klagestatus.MOTTATT.name(),
            vedtakssak.enhet(),
            vedtakssak.krets() != null);
    var sak = saker.opprettOm(ny, om.saksnummer());
    relasjoner.knytt(sak.saksnummer(), om.saksnummer(), Relasjonstype.KLAGE_PAA);
    return sak;
  }

  /** The case carries the month statute gives for a first answer. */
  void settFrist(Saksnummer saksnummer, LocalDate mottatt, String regelverk) {
    var svar = lovfrister.beregn(Lovregel.FORELOPIG_SVAR, mottatt, regelverk);
    frister.sett(
        saksnummer,
        new NySaksfrist(
            Saksfrist.HELE_SAKEN, meldinger.tekst("klage.forelopigSvar"), Fristtype.LOV, svar.frist(), null, svar.hjemmel()));
  }

  void journalfor(Saksnummer saksnummer, String avsender, LocalDate dokumentdato) {
    journal.foer(
        saksnummer,
        new NyJournalpost(
            Journaltype.I,
            meldinger.tekst("klage.journal.mottatt"),
            null,
            dokumentdato,
            null,
            avsender,
            null,
            null,
            null));
  }
}
