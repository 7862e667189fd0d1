package no.saksflyt.oppdrag.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.arkiv.Journal;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.frist.Fristtype;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppdrag.Leveringsmaate;
import no.saksflyt.oppgave.Saksavslutning;
import no.saksflyt.sak.NySak;
import no.saksflyt.sak.NySaksfrist;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrist;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a report but its contributions, each in one transaction. The order they come in is the model's business. */
@Service
@Transactional
public class RapportService {

  private static final int MAKS_TEKST = 20_000;

  private final Rapporter rapporter;
  private final Rapportlager lager;
  private final Pliktlager plikter;
  private final Bidragsliste bidrag;
  private final Rapportdokumenter dokumenter;
  private final SakService saker;
  private final Saksfrister frister;
  private final RapportProsess prosess;
  private final Journal journal;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Meldinger meldinger;
  private final Clock klokke;

  RapportService(
      Rapporter rapporter,
      Rapportlager lager,
      Pliktlager plikter,
      Bidragsliste bidrag,
      Rapportdokumenter dokumenter,
      SakService saker,
      Saksfrister frister,
      RapportProsess prosess,
      Journal journal,
      Hendelser hendelser,
      Innlogget innlogget,
      Meldinger meldinger,
      Clock klokke) {
    this.rapporter = rapporter;
    this.lager = lager;
    this.plikter = plikter;
    this.bidrag = bidrag;
    this.dokumenter = dokumenter;
    this.saker = saker;
    this.frister = frister;
    this.prosess = prosess;
    this.journal = journal;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /** Makes the case of an occurrence, asks the units for what they have to write, and starts the process. */
  Saksnummer start(Forekomst en) {
    var tittel = tittel(en);
    var sak = saker.opprett(new NySak(Rapportsakstype.KODE, tittel, null, null, Rapportstatus.INNHENTES.name(), null, false));
    lager.settInn(sak.saksnummer(), en);
    frister.sett(
        sak.saksnummer(),
        new NySaksfrist(Saksfrist.HELE_SAKEN, tittel, Fristtype.EKSTERN, en.levering(), null, meldinger.tekst("rapport.hjemmel")));
    var rapport = rapporter.hent(sak.saksnummer());
    bidrag.be(rapport, rapporter.utkast(rapport));
    hendelser.registrer(
        Hendelse.av(sak.saksnummer(), "RAPPORT_STARTET", innlogget.id()).til(tittel).medKilde(en.plikt().navn()));
    prosess.start(sak);
    return sak.saksnummer();
  }

  private String tittel(Forekomst en) {
    var merkelapp = en.merkelapp().isEmpty() ? "" : ", " + en.merkelapp();
    return meldinger.tekst("rapport.sakstittel", en.plikt().navn(), String.valueOf(en.ar()), merkelapp);
  }

  /**
   * Writes a part no unit writes.
   *
   * @param saksnummer a report's case
   * @param del which part
   * @param tekst its text
   * @param versjon the version that was looked at, -1 where nobody had written it
   * @throws Konflikt when somebody else wrote it meanwhile, or the report is frozen
   * @throws Regelbrudd when the text is too long
   */
  public void skriv(Saksnummer saksnummer, Rapportdel del, String tekst, long versjon) {
    innlogget.krev(Roller.KOORDINATOR);
    var rapport = rapporter.hent(saksnummer);
    if (rapport.frosset() != null) {
      throw new Konflikt("feil.rapport.frosset");
    }
    if (!saker.hent(saksnummer).aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    if (!del.skrives()) {
      throw new IkkeFunnet("feil.rapport.finnesIkke");
    }
    if (tekst.length() > MAKS_TEKST) {
      throw new Regelbrudd(new Feltfeil(del.name(), "feil.felt.forLang", meldinger.tekst("rapport.del." + del), MAKS_TEKST));
    }
    try {
      if (!lager.skriv(saksnummer, del, tekst, versjon)) {
        throw new Konflikt("feil.endretImens");
      }
    } catch (DuplicateKeyException somForst) {
      // Nothing was written when this person looked, and somebody else was the first to.
      throw new Konflikt("feil.endretImens");
    }
  }

  /**
   * @param saksnummer a report's case
   * @param enheter the units that must write anew
   * @param grunn why
   * @throws Regelbrudd when no unit is named or one has nothing to write
   */
  public void returnerBidrag(Saksnummer saksnummer, List<String> enheter, String grunn) {
    var rapport = rapporter.hent(saksnummer);
    var kjente = bidrag.alle(saksnummer).stream().map(Bidrag::enhet).toList();
    if (enheter == null || enheter.isEmpty() || !kjente.containsAll(enheter)) {
      throw new Regelbrudd(new Feltfeil("returEnheter", "feil.rapport.returEnheter"));
    }
    bidrag.be(rapport, rapporter.utkast(rapport));
    bidrag.returner(saksnummer, enheter, grunn);
    saker.settStatus(saksnummer, Rapportstatus.INNHENTES.name());
  }

  /**
   * @param saksnummer a report's case whose draft is whole
   * @throws Regelbrudd naming the parts that are still empty
   */
  public void sammenstilt(Saksnummer saksnummer) {
    var rapport = rapporter.hent(saksnummer);
    var tomme =
        rapporter.utkast(rapport).tekster().stream()
            .filter(t -> t.del().skrives() && t.tekst().isBlank())
            .map(t -> new Feltfeil("sammenstilling", "feil.rapport.delMangler", t.tittel()))
            .toList();
    if (!tomme.isEmpty()) {
      throw new Regelbrudd(tomme);
    }
    lager.returnert(saksnummer, null);
    saker.settStatus(saksnummer, Rapportstatus.TIL_KVALITETSSIKRING.name());
  }

  /** @param saksnummer a report's case that quality assurance has passed on to approval */
  public void kvalitetssikret(Saksnummer saksnummer) {
    rapporter.hent(saksnummer);
    saker.settStatus(saksnummer, Rapportstatus.TIL_GODKJENNING.name());
  }

  /**
   * @param saksnummer a report's case
   * @param grunn why it must be put together anew
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    rapporter.hent(saksnummer);
    lager.returnert(saksnummer, grunn);
    saker.settStatus(saksnummer, Rapportstatus.SAMMENSTILLES.name());
  }

  /**
   * @param saksnummer a report's case
   * @param grunn why it must be assured once more
   */
  public void returnerTilKvalitet(Saksnummer saksnummer, String grunn) {
    rapporter.hent(saksnummer);
    lager.returnert(saksnummer, grunn);
    saker.settStatus(saksnummer, Rapportstatus.TIL_KVALITETSSIKRING.name());
  }

  /** Freezes an approved report in the same click as the approval: what the director read is what is sent. */
  public void godkjenn(Saksnummer saksnummer) {
    rapporter.frys(rapporter.hent(saksnummer));
    lager.returnert(saksnummer, null);
    saker.settStatus(saksnummer, Rapportstatus.GODKJENT.name());
    hendelser.registrer(Hendelse.av(saksnummer, "RAPPORT_FROSSET", innlogget.id()));
  }

  /** Makes the documents of a frozen report; done again, it makes no second ones. */
  public void lagDokumenter(Saksnummer saksnummer) {
    var rapport = rapporter.hent(saksnummer);
    var laget = dokumenter.lag(rapport, rapporter.innhold(rapport));
    lager.dokumenter(saksnummer, laget.docx(), laget.pdf());
  }

  /**
   * @param saksnummer a report's case
   * @param dato the day it reached the ministry, today or earlier
   * @param maate how
   * @param referanse the reference it was sent under, or null
   * @throws Regelbrudd when the day is still to come
   */
  public void lever(Saksnummer saksnummer, LocalDate dato, Leveringsmaate maate, String referanse) {
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("leveringsdato", "feil.oppdrag.leveringsdato"));
    }
    var rapport = rapporter.hent(saksnummer);
    lager.levert(saksnummer, dato, maate, referanse);
    journal.foerUtgaaende(saksnummer, saker.hent(saksnummer).tittel(), dato, rapport.mottakere(), rapport.pdfId());
    frister.ferdig(saksnummer, Saksfrist.HELE_SAKEN);
    saker.settStatus(saksnummer, Rapportstatus.LEVERT.name());
    hendelser.registrer(
        Hendelse.av(saksnummer, "RAPPORT_LEVERT", innlogget.id()).gjelderFra(dato).til(maate.name()).medKilde(referanse));
  }

  /** Ends a delivered report; the outcome is measured against the deadline in force. */
  public void avslutt(Saksnummer saksnummer) {
    var levert = rapporter.hent(saksnummer).levert();
    var forSent = frister.gjeldende(saksnummer, null).map(Saksfrist::dato).filter(levert::isAfter).isPresent();
    saker.avslutt(
        saksnummer, Rapportstatus.AVSLUTTET.name(), forSent ? Rapportstatus.FOR_SENT : Rapportstatus.I_TIDE, null);
  }

  /**
   * A report made by mistake stands in no other's way. One is withdrawn only with the ministry's word for skipping the delivery.
   *
   * @throws Konflikt when there is no such word
   */
  void faltBort(Saksnummer saksnummer, String utfall) {
    var rapport = rapporter.hent(saksnummer);
    if (Saksavslutning.TRUKKET.equals(utfall) && !plikter.erUtelatt(rapport.pliktId(), rapport.ar(), rapport.periode())) {
      throw new Konflikt("feil.rapport.trekkKreverOrd");
    }
    lager.frigi(saksnummer);
  }

  /** A report that is opened again is put together anew, and approved and frozen anew. */
  void gjenaapnet(Saksnummer saksnummer, String grunn) {
    var rapport = rapporter.hent(saksnummer);
    if (lager.startet(rapport.pliktId(), rapport.ar(), rapport.periode()).filter(s -> !s.equals(saksnummer)).isPresent()) {
      throw new Konflikt("feil.rapport.annenGjelder");
    }
    lager.taIgjen(rapport);
    lager.tin(saksnummer);
    lager.returnert(saksnummer, grunn);
    frister.gjenoppta(saksnummer, Saksfrist.HELE_SAKEN);
  }
}
