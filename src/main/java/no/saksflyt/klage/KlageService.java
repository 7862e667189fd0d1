package no.saksflyt.klage;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.frist.Lovfrister;
import no.saksflyt.frist.Lovregel;
import no.saksflyt.frist.Regelverksregister;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.Relasjonstype;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Saksrelasjoner;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.vedtak.Klageadganger;
import no.saksflyt.vedtak.KlageMottatt;
import no.saksflyt.vedtak.Vedtak;
import no.saksflyt.vedtak.VedtakService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives complaints, by whichever door, and finds them again. */
@Service
@Transactional
public class KlageService {

  private static final int MAKS_TITTEL = 500;

  private final Klager klager;
  private final KlageRepository rader;
  private final Paaklagetvedtak paaklaget;
  private final Klageparter parter;
  private final Klagevedlegg vedlegg;
  private final Klagebrev brev;
  private final KlageProsess prosess;
  private final VedtakService vedtak;
  private final Klageadganger klageadganger;
  private final Regelverksregister regelverk;
  private final Lovfrister lovfrister;
  private final SakService saker;
  private final Saksfrister frister;
  private final Saksrelasjoner relasjoner;
  private final Journal journal;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final ApplicationEventPublisher fortell;
  private final Clock klokke;

  KlageService(
      Klager klager,
      KlageRepository rader,
      Paaklagetvedtak paaklaget,
      Klageparter parter,
      Klagevedlegg vedlegg,
      Klagebrev brev,
      KlageProsess prosess,
      VedtakService vedtak,
      Klageadganger klageadganger,
      Regelverksregister regelverk,
      Lovfrister lovfrister,
      SakService saker,
      Saksfrister frister,
      Saksrelasjoner relasjoner,
      Journal journal,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      ApplicationEventPublisher fortell,
      Clock klokke) {
    this.klager = klager;
    this.rader = rader;
    this.paaklaget = paaklaget;
    this.parter = parter;
    this.vedlegg = vedlegg;
    this.brev = brev;
    this.prosess = prosess;
    this.vedtak = vedtak;
    this.klageadganger = klageadganger;
    this.regelverk = regelverk;
    this.lovfrister = lovfrister;
    this.saker = saker;
    this.frister = frister;
    this.relasjoner = relasjoner;
    this.journal = journal;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.fortell = fortell;
    this.klokke = klokke;
  }

  /**
   * Receives a complaint: a case of its own, with whoever complains as a party, its enclosures, a confirmation and its process.
   *
   * @param ny the complaint
   * @return its receipt
   * @throws IkkeFunnet alike for a decision that is unknown and one that is not for this person
   * @throws Regelbrudd naming every field that is wrong; nothing is kept
   */
  public Mottattklage motta(NyKlage ny) {
    var om = paaklaget.finn(ny.vedtak());
    var idag = LocalDate.now(klokke);
    Klagekontroll.krev(ny, om.vedtak(), om.part() != null, idag);
    var mottatt = ny.mottatt() == null ? idag : ny.mottatt();
    var sak = sak(om.vedtak());
    var klageren = parter.leggTil(sak.saksnummer(), om, ny.klager());
    lagre(sak, om, klageren, ny, mottatt);
    relasjoner.knytt(sak.saksnummer(), om.vedtak().saksnummer(), Relasjonstype.KLAGE_PAA);
    vedlegg.lagre(sak.saksnummer(), ny.vedlegg());
    journalfor(sak.saksnummer(), klageren, ny, mottatt);
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

  /** It belongs where the decision does, and those who may see that case may see this one. */
  private Sak sak(Vedtak om) {
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
    var sak = saker.opprett(ny);
    if (sak.krets() != null) {
      saker.slippInn(sak.saksnummer(), saker.medlemmer(om.saksnummer()));
    }
    return sak;
  }

  private void lagre(Sak sak, Paaklagetvedtak.Funn om, long klageren, NyKlage ny, LocalDate mottatt) {
    var sett = regelverk.velg(om.vedtak().dato(), mottatt, Tid.dato(sak.opprettet())).kode();
    rader.saveAndFlush(
        new Klage(
            sak.saksnummer(),
            om.vedtak(),
            om.part() == null ? null : om.part().id(),
            klageren,
            klageadganger.av(om.vedtak()).rolle(),
            ny,
            new Klage.Mottak(mottatt, klokke.instant(), sett)));
    var svar = lovfrister.beregn(Lovregel.FORELOPIG_SVAR, mottatt, sett);
    frister.sett(
        sak.saksnummer(),
        new NySaksfrist(
            Saksfrist.HELE_SAKEN, meldinger.tekst("klage.forelopigSvar"), Fristtype.LOV, svar.frist(), null, svar.hjemmel()));
  }

  private void journalfor(Saksnummer saksnummer, long klageren, NyKlage ny, LocalDate mottatt) {
    var dokumentdato = ny.sendt() == null ? mottatt : ny.sendt();
    journal.foer(
        saksnummer,
        new NyJournalpost(
            Journaltype.I,
            meldinger.tekst("klage.journal.mottatt"),
            null,
            dokumentdato,
            null,
            parter.navn(saksnummer, klageren),
            null,
            null,
            null));
  }

  /**
   * @param saksnummer a complaint's case
   * @return the complaint
   * @throws IkkeFunnet when it does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public Klage hent(Saksnummer saksnummer) {
    return klager.hent(saksnummer);
  }

  /** @return the last day for a first answer by statute, a month from the day the complaint was received */
  @Transactional(readOnly = true)
  public LocalDate forelopigSvarfrist(Saksnummer saksnummer) {
    var klage = klager.hent(saksnummer);
    return lovfrister.beregn(Lovregel.FORELOPIG_SVAR, klage.mottatt(), klage.regelverk()).frist();
  }

  /**
   * Finds a complaint for whoever made it, by what stands in the receipt and in the decision's letter.
   *
   * @param saksnummer the complaint's case number
   * @param kode the complainant's code from the decision's letter
   * @return the complaint
   * @throws IkkeFunnet alike for a number or code that is unknown, and for another's complaint
   */
  @Transactional(readOnly = true)
  public Klage forKlageren(Saksnummer saksnummer, String kode) {
    var funnet = rader.findById(saksnummer.toString());
    // Asked whether there is one or not, so that both take the same time.
    var part = vedtak.finn(funnet.map(Klage::vedtakssak).orElse(saksnummer), kode);
    return funnet
        .filter(k -> part.isPresent() && k.vedtakspart().filter(p -> p == part.get().id()).isPresent())
        .orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }
}
