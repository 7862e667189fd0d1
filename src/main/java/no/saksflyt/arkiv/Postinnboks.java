package no.saksflyt.arkiv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.arkiv.fil.GodkjentFil;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.felles.Tid;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The archive's inbox: post without a case is put on one, made a case of, or set aside. For the role {@code arkiv} alone. */
@Service
@Transactional
public class Postinnboks {

  private static final int MAKS_GRUNN = 1_000;

  private final Innpostregister register;
  private final Koblinger koblinger;
  private final Dokumenter dokumenter;
  private final Innholdslager lager;
  private final Journal journal;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final ApplicationEventPublisher forteller;
  private final Clock klokke;

  Postinnboks(
      Innpostregister register,
      Koblinger koblinger,
      Dokumenter dokumenter,
      Innholdslager lager,
      Journal journal,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      ApplicationEventPublisher forteller,
      Clock klokke) {
    this.register = register;
    this.koblinger = koblinger;
    this.dokumenter = dokumenter;
    this.lager = lager;
    this.journal = journal;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.forteller = forteller;
    this.klokke = klokke;
  }

  /**
   * Puts post on a case: its files become documents, it is entered in the journal, and the running case is told.
   *
   * @param id the post
   * @param sak the case; for one that was merged, the case that goes on
   * @param tittel the journal entry's title; the post's subject when left out
   * @param dokumentdato the date on the document; the day it came when left out
   * @param ventet whether it is what the case was put on hold for: see {@link DokumentKommet}
   * @return the post as it now stands
   * @throws Konflikt when somebody else dealt with it meanwhile
   * @throws Regelbrudd naming every field that is wrong ({@code sak}, {@code tittel}, {@code dokumentdato})
   */
  public Innpost koble(long id, Saksnummer sak, String tittel, LocalDate dokumentdato, boolean ventet) {
    var post = hent(id);
    krevNy(post);
    var maal = gjeldende(sak);
    var fort = leggPaa(post, maal, tittel, dokumentdato);
    fortell(maal, fort, id);
    if (ventet) {
      forteller.publishEvent(new DokumentKommet(maal.saksnummer()));
    }
    return hent(id);
  }

  /**
   * Puts post on the case that was just made of it. Nobody is told of news: the case begins with it.
   *
   * @param id the post
   * @param sak the new case, already written to the database
   * @return the post as it now stands
   * @throws Konflikt when somebody else dealt with it meanwhile
   */
  public Innpost kobleTilNy(long id, Saksnummer sak) {
    var post = hent(id);
    krevNy(post);
    leggPaa(post, gjeldende(sak), null, null);
    return hent(id);
  }

  private Journalpost leggPaa(Innpost post, Sak sak, String tittel, LocalDate dokumentdato) {
    Dokument forste = null;
    for (var fil : post.filer()) {
      if (fil.beholdt()) {
        var lagt = leggTil(sak.saksnummer(), fil);
        forste = forste == null ? lagt : forste;
      }
    }
    var fort =
        journal.foer(
            sak.saksnummer(),
            new NyJournalpost(
                Journaltype.I,
                tittel == null || tittel.isBlank() ? post.emne() : tittel,
                null,
                dokumentdato == null ? Tid.dato(post.mottatt()) : dokumentdato,
                null,
                post.avsender(),
                null,
                null,
                forste == null ? null : forste.id()));
    flytt(post, Poststatus.KOBLET, sak.saksnummer(), fort.nr(), null);
    return fort;
  }

  private void fortell(Sak sak, Journalpost fort, long id) {
    if (sak.aapen()) {
      hendelser.registrer(
          Hendelse.av(sak.saksnummer(), "NYE_OPPLYSNINGER", innlogget.id())
              .til(fort.innhold().tittel())
              .medKilde("journalpost " + fort.nr()));
    }
    forteller.publishEvent(new PostMottatt(sak.saksnummer(), fort.nr(), id, fort.innhold().tittel()));
  }

  /**
   * @param id the post
   * @param grunn why it belongs to no case, at most 1 000 characters
   * @return the post as it now stands
   * @throws Konflikt when somebody else dealt with it meanwhile
   * @throws Regelbrudd when the reason is missing or too long ({@code grunn})
   */
  public Innpost leggTilSide(long id, String grunn) {
    var post = hent(id);
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.mangler", "Begrunnelse"));
    }
    if (grunn.strip().length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    krevNy(post);
    flytt(post, Poststatus.LAGT_TIL_SIDE, null, null, grunn.strip());
    return hent(id);
  }

  /**
   * @param id post that was set aside
   * @return the post, again among what waits
   * @throws Konflikt when it is not set aside
   */
  public Innpost taTilbake(long id) {
    var post = hent(id);
    if (post.status() != Poststatus.LAGT_TIL_SIDE) {
      throw new Konflikt("feil.arkiv.post.behandlet");
    }
    flytt(post, Poststatus.NY, null, null, null);
    return hent(id);
  }

  /**
   * @param id a post
   * @return the post
   * @throws IkkeFunnet when there is none
   */
  public Innpost hent(long id) {
    innlogget.krev(Roller.ARKIV);
    return register.finn(id).orElseThrow(() -> new IkkeFunnet("feil.arkiv.post.finnesIkke"));
  }

  /**
   * @param status which posts
   * @param eldstForst whether the oldest comes first
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the posts
   */
  public Side<Innpost> liste(Poststatus status, boolean eldstForst, int side, int antall) {
    Side.kontroller(side, antall);
    innlogget.krev(Roller.ARKIV);
    return register.side(status, eldstForst, side, antall);
  }

  /** @return how many posts wait for a case */
  @Transactional(readOnly = true)
  public long antallUtenSak() {
    return register.antall(Poststatus.NY);
  }

  /**
   * @param poster the posts of a page
   * @return for each the cases its numbers lead to, only cases the person may see
   */
  public Map<Long, List<Koblingsforslag>> forslagEtterNummer(List<Innpost> poster) {
    return koblinger.etterNummer(poster);
  }

  /**
   * @param post a post
   * @return cases it may belong to, the likeliest first, only cases the person may see
   */
  public List<Koblingsforslag> forslag(Innpost post) {
    return koblinger.forslag(post);
  }

  /**
   * Opens a file for download before the post has a case.
   *
   * @param id the post
   * @param nr one of its files
   * @return the file
   * @throws IkkeFunnet when there is no such file, or it was refused when it came
   */
  public Nedlasting aapne(long id, int nr) {
    var post = hent(id);
    var fil =
        post.filer().stream()
            .filter(f -> f.nr() == nr && f.beholdt())
            .findFirst()
            .orElseThrow(() -> new IkkeFunnet("feil.arkiv.dokument.finnesIkke"));
    var versjon =
        new Dokumentversjon(
            1, fil.filnavn(), fil.mediatype(), fil.storrelse(), fil.sha256(), post.mottatt(), Hendelse.SYSTEM, false);
    return new Nedlasting(versjon, til -> lager.les(fil.sha256(), til));
  }

  private Sak gjeldende(Saksnummer saksnummer) {
    try {
      var sak = saker.hent(saksnummer);
      return sak.erstattetAv() == null ? sak : gjeldende(Saksnummer.av(sak.erstattetAv()));
    } catch (IkkeFunnet finnesIkke) {
      throw new Regelbrudd(new Feltfeil("sak", finnesIkke.kode(), finnesIkke.argumenter()));
    }
  }

  private Dokument leggTil(Saksnummer saksnummer, Innpostfil fil) {
    return dokumenter.nytt(
        saksnummer,
        fil.filnavn(),
        new GodkjentFil(fil.filnavn(), fil.mediatype()),
        new Innholdslager.Lagret(fil.sha256(), fil.storrelse()));
  }

  private void flytt(Innpost post, Poststatus til, Saksnummer sak, Integer journalpost, String grunn) {
    if (!register.flytt(post.id(), post.status(), til, sak, journalpost, grunn, innlogget.id(), klokke.instant())) {
      throw new Konflikt("feil.arkiv.post.behandlet");
    }
  }

  private static void krevNy(Innpost post) {
    if (post.status() != Poststatus.NY) {
      throw new Konflikt("feil.arkiv.post.behandlet");
    }
  }
}
