package no.saksflyt.arkiv;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import no.saksflyt.arkiv.fil.Filkontroll;
import no.saksflyt.arkiv.fil.GodkjentFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of cases. Every call checks that the person may see the case; reads of restricted cases are recorded. Content is
 * written together with its metadata and never overwritten: a change is a new version.
 */
@Service
@Transactional
public class Dokumenter {

  /** The most characters a title has. */
  public static final int MAKS_TITTEL = 300;

  private final SakService saker;
  private final Skriverett skriverett;
  private final Dokumentregister register;
  private final Innholdslager lager;
  private final Filkontroll filkontroll;
  private final Skjermetsteder steder;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher forteller;
  private final Clock klokke;

  Dokumenter(
      SakService saker,
      Skriverett skriverett,
      Dokumentregister register,
      Innholdslager lager,
      Filkontroll filkontroll,
      Skjermetsteder steder,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher forteller,
      Clock klokke) {
    this.saker = saker;
    this.skriverett = skriverett;
    this.register = register;
    this.lager = lager;
    this.filkontroll = filkontroll;
    this.steder = steder;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.forteller = forteller;
    this.klokke = klokke;
  }

  /**
   * Adds a document to a case.
   *
   * @param saksnummer the case
   * @param tittel its title; the file's name when left out
   * @param fil its first version
   * @return the document
   * @throws Regelbrudd when the title is too long or the file may not come in ({@code tittel}, {@code fil})
   * @throws IkkeFunnet when the case does not exist or is not for this person
   * @throws no.saksflyt.felles.IkkeTillatt when the person may only read
   */
  public Dokument lastOpp(Saksnummer saksnummer, String tittel, NyFil fil) {
    saker.hent(saksnummer);
    skriverett.krev();
    var godkjent = filkontroll.kontroller("fil", fil.filnavn(), fil.innhold());
    var navn = Tekst.linje(tittel) == null ? godkjent.navn() : gyldig(tittel);
    return nytt(saksnummer, navn, godkjent, lager.lagre(fil.innhold()));
  }

  /**
   * Looks at a file before there is a case it could come into.
   *
   * @param felt the form's field, named in the answer
   * @param fil the file
   * @return why the archive would not take it, or empty when it would
   */
  public Optional<Feltfeil> avvisning(String felt, NyFil fil) {
    return filkontroll.avvisning(felt, fil.filnavn(), fil.innhold());
  }

  /**
   * Adds the document a case was put on hold for, and tells those who wait: see {@link DokumentKommet}.
   *
   * @param saksnummer the case
   * @param tittel its title; the file's name when left out
   * @param fil its first version
   * @return the document
   * @throws Regelbrudd when the title is too long or the file may not come in ({@code tittel}, {@code fil})
   */
  public Dokument lastOppVentet(Saksnummer saksnummer, String tittel, NyFil fil) {
    var dokument = lastOpp(saksnummer, tittel, fil);
    forteller.publishEvent(new DokumentKommet(saksnummer));
    return dokument;
  }

  /**
   * Adds a version to a document; the earlier ones stay as they are.
   *
   * @param saksnummer the case
   * @param id one of its documents
   * @param fil the new version
   * @return the document with the new version first
   * @throws Regelbrudd when the file may not come in ({@code fil})
   * @throws IkkeFunnet when the case has no such document or is not for this person
   */
  public Dokument nyVersjon(Saksnummer saksnummer, long id, NyFil fil) {
    var dokument = hent(saksnummer, id);
    skriverett.krev();
    var godkjent = filkontroll.kontroller("fil", fil.filnavn(), fil.innhold());
    // Content first: the document's row is locked from the moment a number is taken.
    var lagret = lager.lagre(fil.innhold());
    var nr = leggTil(id, godkjent, lagret);
    hendelser.registrer(
        Hendelse.av(saksnummer, "DOKUMENT_NY_VERSJON", innlogget.id())
            .fra(dokument.siste().nr())
            .til(nr)
            .fordi(dokument.tittel())
            .medKilde(kilde(id)));
    return hent(saksnummer, id);
  }

  /**
   * Notes which other cases the newest version of a document tells of. Whoever may not see all of them at the time cannot open it.
   *
   * @param dokument the document
   * @param saker numbers of the cases, each once
   */
  public void fortellerOm(Dokument dokument, Collection<String> saker) {
    register.omtaler(dokument.id(), dokument.siste().nr(), saker);
  }

  /**
   * @param saksnummer the case
   * @param id one of its documents
   * @param tittel the new title; nothing happens when it is the present one
   * @return the document
   * @throws Regelbrudd when the title is missing or too long ({@code tittel})
   */
  public Dokument endreTittel(Saksnummer saksnummer, long id, String tittel) {
    var dokument = hent(saksnummer, id);
    skriverett.krev();
    var ny = gyldig(tittel);
    if (ny.equals(dokument.tittel())) {
      return dokument;
    }
    register.settTittel(id, ny);
    hendelser.registrer(
        Hendelse.av(saksnummer, "DOKUMENT_TITTEL_ENDRET", innlogget.id()).fra(dokument.tittel()).til(ny).medKilde(kilde(id)));
    return hent(saksnummer, id);
  }

  /**
   * @param saksnummer a case
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return its documents with all their versions, newest document first
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  public Side<Dokument> liste(Saksnummer saksnummer, int side, int antall) {
    Side.kontroller(side, antall);
    saker.hent(saksnummer);
    return register.side(saksnummer, side, antall);
  }

  /**
   * @param saksnummer a case
   * @return its newest documents, at most 200
   */
  public Side<Dokument> liste(Saksnummer saksnummer) {
    return liste(saksnummer, 0, Side.MAKS);
  }

  /**
   * @param saksnummer a case
   * @param id one of its documents
   * @return the document
   * @throws IkkeFunnet when the case has no such document or is not for this person
   */
  public Dokument hent(Saksnummer saksnummer, long id) {
    saker.hent(saksnummer);
    return register.finn(saksnummer, id).orElseThrow(() -> new IkkeFunnet("feil.arkiv.dokument.finnesIkke"));
  }

  /**
   * Opens a version for download.
   *
   * @param saksnummer the case
   * @param id one of its documents
   * @param versjon one of its versions
   * @return the version, whose content is read piece by piece when it is sent
   * @throws IkkeFunnet when there is no such version or the case is not for this person
   * @throws DokumentSkjermet when it tells of a case this person may not see
   */
  public Nedlasting aapne(Saksnummer saksnummer, long id, int versjon) {
    var funnet =
        hent(saksnummer, id).versjoner().stream()
            .filter(v -> v.nr() == versjon)
            .findFirst()
            .orElseThrow(() -> new IkkeFunnet("feil.arkiv.dokument.finnesIkke"));
    if (funnet.skjermet()) {
      throw new DokumentSkjermet(steder.sti(saksnummer));
    }
    return new Nedlasting(funnet, til -> lager.les(funnet.sha256(), til));
  }

  /** Makes a document of content that was kept and checked when it came. */
  Dokument nytt(Saksnummer saksnummer, String tittel, GodkjentFil fil, Innholdslager.Lagret lagret) {
    long id = register.settInn(saksnummer, tittel);
    leggTil(id, fil, lagret);
    hendelser.registrer(
        Hendelse.av(saksnummer, "DOKUMENT_LAGT_TIL", innlogget.id()).til(tittel).medKilde(kilde(id)));
    return register.finn(saksnummer, id).orElseThrow();
  }

  private int leggTil(long id, GodkjentFil fil, Innholdslager.Lagret lagret) {
    int nr = register.nesteVersjon(id);
    register.settInn(
        id,
        new Dokumentversjon(
            nr, fil.navn(), fil.mediatype(), lagret.storrelse(), lagret.sha256(), klokke.instant(), innlogget.id(), false));
    return nr;
  }

  private static String gyldig(String sendt) {
    var tittel = Tekst.linje(sendt);
    if (tittel == null) {
      throw new Regelbrudd(new Feltfeil("tittel", "feil.felt.mangler", "Tittel"));
    }
    if (tittel.length() > MAKS_TITTEL) {
      throw new Regelbrudd(new Feltfeil("tittel", "feil.felt.forLang", "Tittel", MAKS_TITTEL));
    }
    if (Journalkontroll.medFodselsnummer(tittel)) {
      throw new Regelbrudd(new Feltfeil("tittel", "feil.arkiv.fodselsnummer", "Tittel"));
    }
    return tittel;
  }

  private static String kilde(long id) {
    return "dokument " + id;
  }
}
