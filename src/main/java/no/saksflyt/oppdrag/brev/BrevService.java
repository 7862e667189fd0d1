package no.saksflyt.oppdrag.brev;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.arkiv.Dokumenter;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.arkiv.Journaltype;
import no.saksflyt.arkiv.NyFil;
import no.saksflyt.arkiv.NyJournalpost;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.brev.lesing.Brev;
import no.saksflyt.oppdrag.brev.lesing.Brevinnhold;
import no.saksflyt.oppdrag.brev.lesing.Brevleser;
import no.saksflyt.oppdrag.brev.lesing.Styringskalender;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a letter but its confirmation, each in one transaction. */
@Service
@Transactional
public class BrevService {

  private final SakService saker;
  private final Dokumenter dokumenter;
  private final Journal journal;
  private final Brevlager lager;
  private final BrevProsess prosess;
  private final Brevnavn navn;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final ObjectProvider<Styringskalender> kalender;
  private final Clock klokke;

  BrevService(
      SakService saker,
      Dokumenter dokumenter,
      Journal journal,
      Brevlager lager,
      BrevProsess prosess,
      Brevnavn navn,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      ObjectProvider<Styringskalender> kalender,
      Clock klokke) {
    this.saker = saker;
    this.dokumenter = dokumenter;
    this.journal = journal;
    this.lager = lager;
    this.prosess = prosess;
    this.navn = navn;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.kalender = kalender;
    this.klokke = klokke;
  }

  /**
   * What came of receiving a file.
   *
   * @param saksnummer the letter's case
   * @param fraFor whether the same text had been received already, so that nothing was made
   */
  public record Mottatt(Saksnummer saksnummer, boolean fraFor) {}

  /**
   * Reads a file and keeps nothing of it.
   *
   * @param fil the file
   * @return everything that was read
   * @throws Regelbrudd when its text cannot be had
   */
  @Transactional(readOnly = true)
  public Brevinnhold forhandsvis(Brevfil fil) {
    return les(Brevtekst.av(fil));
  }

  /**
   * Receives a file: a case, a document in the archive, an incoming entry in the journal, what was read, and the process.
   *
   * @param fil the file
   * @return its case; the one it already has when the same text was received before
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws Regelbrudd when its text cannot be had, or nothing in it is what the ministry's letters hold
   */
  public Mottatt taImot(Brevfil fil) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    var tekst = Brevtekst.av(fil);
    var lest = les(tekst);
    krevInnhold(lest);
    lager.laas();
    var fraFor = lager.medSammeTekst(tekst);
    if (fraFor.isPresent()) {
      return new Mottatt(fraFor.get(), true);
    }
    var tittel = navn.avFil(lest.brev());
    var sak = saker.opprett(new NySak(Brevsakstype.KODE, tittel, null, null, Brevstatus.MOTTATT.name(), null, false));
    var dokument = dokumenter.lastOpp(sak.saksnummer(), tittel, new NyFil(fil.filnavn(), new ByteArrayResource(fil.innhold())));
    journal.foer(sak.saksnummer(), journalpost(tittel, lest.brev(), dokument.id()));
    lager.settInn(sak.saksnummer(), dokument.id(), dokument.siste().filnavn(), tekst, lest);
    prosess.start(sak);
    return new Mottatt(sak.saksnummer(), false);
  }

  /**
   * @param saksnummer a letter's case
   * @return the letter, its readings and corrections
   * @throws IkkeFunnet when there is no such letter or it is not for this person
   */
  @Transactional(readOnly = true)
  public Brevlesing hent(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return lager.finn(saksnummer).orElseThrow(() -> new IkkeFunnet("feil.sak.finnesIkke", saksnummer));
  }

  /**
   * Lays a letter aside; nothing is registered from it.
   *
   * @param saksnummer a letter's case
   * @param grunn why
   * @throws Konflikt when it is confirmed or laid aside already
   */
  public void leggBort(Saksnummer saksnummer, String grunn) {
    krevVentende(saksnummer);
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.mangler", meldinger.tekst("brevmottak.grunn")));
    }
    lager.avgjor(saksnummer, Brevtilstand.LAGT_BORT, grunn.strip());
    hendelser.registrer(Hendelse.av(saksnummer, "BREV_LAGT_BORT", innlogget.id()).fordi(grunn.strip()));
  }

  /**
   * @param saksnummer a letter's case
   * @param dato the day it was published, today or earlier
   * @param adresse where it lies
   * @throws Regelbrudd when the day is still to come or the address is none
   */
  public void publiser(Saksnummer saksnummer, LocalDate dato, String adresse) {
    hent(saksnummer);
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("publisert", "feil.brevmottak.publisertFram"));
    }
    if (!adresse.strip().matches("https?://[^\\s/]+\\.[^\\s]+")) {
      throw new Regelbrudd(new Feltfeil("adresse", "feil.brevmottak.adresse"));
    }
    lager.publiser(saksnummer, dato, adresse.strip());
    hendelser.registrer(
        Hendelse.av(saksnummer, "BREV_PUBLISERT", innlogget.id()).gjelderFra(dato).til(adresse.strip()));
  }

  /** @param saksnummer the case of a letter that was laid aside, or confirmed and published */
  public void avslutt(Saksnummer saksnummer) {
    var brev = hent(saksnummer);
    switch (brev.tilstand()) {
      case LAGT_BORT -> saker.avslutt(saksnummer, Brevstatus.LAGT_BORT.name(), Brevstatus.LAGT_BORT.name(), brev.grunn());
      case BEKREFTET -> saker.avslutt(saksnummer, Brevstatus.AVSLUTTET.name(), Brevstatus.BEKREFTET.name(), null);
      case MOTTATT -> throw new Konflikt("feil.brevmottak.ikkeBekreftet");
    }
  }

  /** A letter whose case was withdrawn or ended as a mistake is as one that was laid aside: the same text may come again. */
  void faltBort(Saksnummer saksnummer, String utfall) {
    if (hent(saksnummer).venter()) {
      lager.avgjor(saksnummer, Brevtilstand.LAGT_BORT, meldinger.tekst("utfall." + utfall));
    }
  }

  /** @return whether the letter waits for confirmation again; false when it is confirmed and stays so */
  boolean taFramIgjen(Saksnummer saksnummer) {
    if (hent(saksnummer).tilstand() == Brevtilstand.BEKREFTET) {
      return false;
    }
    lager.taFram(saksnummer);
    return true;
  }

  private void krevVentende(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    lager.laas();
    if (!hent(saksnummer).venter()) {
      throw new Konflikt("feil.brevmottak.avgjort");
    }
  }

  private Brevinnhold les(String tekst) {
    return new Brevleser().les(tekst, kalender.getIfAvailable(() -> Styringskalender.TOM));
  }

  /** A novel has neither a letter's head nor anything a letter gives. */
  private static void krevInnhold(Brevinnhold lest) {
    var ukjent = lest.brev().stream().allMatch(b -> b.type() == no.saksflyt.oppdrag.brev.lesing.Brevtype.UKJENT);
    if (lest.brev().isEmpty()
        || (ukjent
            && lest.oppdrag().isEmpty()
            && lest.endringer().isEmpty()
            && lest.tidligere().isEmpty()
            && lest.bevilgninger().isEmpty())) {
      throw Brevtekst.avvist("feil.brevmottak.ingenting");
    }
  }

  private NyJournalpost journalpost(String tittel, List<Brev> alle, long dokumentId) {
    var idag = LocalDate.now(klokke);
    var dato =
        alle.stream().map(Brev::dato).filter(d -> d != null && !d.isAfter(idag)).max(LocalDate::compareTo).orElse(idag);
    return new NyJournalpost(
        Journaltype.I, tittel, null, dato, null, meldinger.tekst("brevmottak.avsender"), null, null, dokumentId);
  }
}
