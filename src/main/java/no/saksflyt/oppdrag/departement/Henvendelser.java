package no.saksflyt.oppdrag.departement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes to the ministry about an assignment: begun here, found here, and answered here whatever way the answer comes. */
@Service
@Transactional
public class Henvendelser {

  private static final int MAKS_TEKST = 2_000;

  private final HenvendelseRepository rader;
  private final SakService saker;
  private final Oppdragsadgang adgang;
  private final DepartementProsess prosess;
  private final Svarregistrering svarregistrering;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Henvendelser(
      HenvendelseRepository rader,
      SakService saker,
      Oppdragsadgang adgang,
      DepartementProsess prosess,
      Svarregistrering svarregistrering,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.rader = rader;
    this.saker = saker;
    this.adgang = adgang;
    this.prosess = prosess;
    this.svarregistrering = svarregistrering;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Asks the ministry something about an assignment. The coordinator sends it.
   *
   * @param saksnummer an open assignment's case
   * @param tekst the question, 1 to 2 000 characters
   * @param planlegges whether planning waits for the answer and calls the process itself; otherwise it is started beside the case
   * @return the question's id
   * @throws Regelbrudd when there is no question or it is too long
   * @throws no.saksflyt.felles.IkkeTillatt unless the person has a part in the assignment
   * @throws Konflikt when the case has ended
   */
  public long sporsmal(Saksnummer saksnummer, String tekst, boolean planlegges) {
    var sak = adgang.ta(saksnummer);
    if (tekst == null || tekst.isBlank()) {
      throw new Regelbrudd(new Feltfeil("sporsmal", "feil.departement.sporsmal"));
    }
    if (tekst.strip().length() > MAKS_TEKST) {
      throw new Regelbrudd(new Feltfeil("sporsmal", "feil.departement.sporsmalLangt", MAKS_TEKST));
    }
    var nytt = lagre(saksnummer, Henvendelse.Slag.SPORSMAL, tekst.strip());
    hendelser.registrer(Hendelse.av(saksnummer, "SPORSMAL_STILT", innlogget.id()).fordi(nytt.tekst()));
    if (!planlegges) {
      prosess.start(DepartementProsess.SPORSMAL, sak, nytt.id(), Map.of(DepartementProsess.PLANLEGGES, false));
    }
    return nytt.id();
  }

  /**
   * Opens a deviation, unless one runs on the case already.
   *
   * @param saksnummer an open assignment's case, taken by the caller
   * @param gjelder reference of the deadline it is about, or null for the whole
   * @param grunn what made it known
   */
  void aapneAvvik(Saksnummer saksnummer, String gjelder, String grunn) {
    if (prosess.loper(saksnummer, DepartementProsess.AVVIK)) {
      return;
    }
    var sak = saker.hent(saksnummer);
    var nytt = lagre(saksnummer, Henvendelse.Slag.AVVIK, grunn);
    nytt.gjelder(gjelder);
    hendelser.registrer(Hendelse.av(saksnummer, "AVVIK_AAPNET", innlogget.id()).fordi(grunn));
    prosess.start(DepartementProsess.AVVIK, sak, nytt.id(), Map.of());
  }

  /**
   * Records the ministry's answer and leads whoever waits for it on.
   *
   * @param id what was asked or told
   * @param svar the answer
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it has been answered already, or was never sent
   * @throws IkkeFunnet when there is none, or its case is not for this person
   */
  public void svar(long id, Svar svar) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    var gjelder = hent(id);
    prosess.holdVentende(gjelder.saksnummer(), id);
    saker.laas(gjelder.saksnummer());
    prosess.besvart(gjelder.saksnummer(), id, svarregistrering.registrer(id, svar));
  }

  /**
   * @param id what is answered
   * @param svar an answer, as far as it could be read
   * @return what is wrong with it, in the order of the form; empty when nothing is, and when nobody waits for it
   * @throws no.saksflyt.felles.IkkeTillatt for others than a coordinator
   * @throws IkkeFunnet when there is none, or its case is not for this person
   */
  @Transactional(readOnly = true)
  public List<Feltfeil> feil(long id, Svar svar) {
    innlogget.krevAvPerson(Roller.KOORDINATOR);
    var gjelder = hent(id);
    return gjelder.venter() ? Svarkontroll.feil(gjelder, svar, LocalDate.now(klokke)) : List.of();
  }

  /**
   * @param id what was asked or told
   * @return it
   * @throws IkkeFunnet when there is none, or its case is not for this person
   */
  @Transactional(readOnly = true)
  public Henvendelse hent(long id) {
    var funnet = rader.findById(id).orElseThrow(() -> new IkkeFunnet("feil.departement.finnesIkke"));
    saker.hent(funnet.saksnummer());
    return funnet;
  }

  /**
   * @param saksnummer an assignment's case
   * @return what was asked and told about it, oldest first
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Henvendelse> alle(Saksnummer saksnummer) {
    saker.hent(saksnummer);
    return rader.findBySaksnummerOrderById(saksnummer.toString());
  }

  /**
   * @param saksnummer an assignment's case
   * @return what is with the ministry and has no answer yet, oldest first
   * @throws IkkeFunnet when the case does not exist or is not for this person
   */
  @Transactional(readOnly = true)
  public List<Henvendelse> ventende(Saksnummer saksnummer) {
    return alle(saksnummer).stream().filter(Henvendelse::venter).toList();
  }

  /**
   * @param saksnummer an assignment's case
   * @param id what is answered, or null where only one thing waits for an answer
   * @return what is answered; one that has its answer already too, so that whoever comes second is told
   * @throws IkkeFunnet when the case has nothing with this id
   * @throws Konflikt when nothing waits for an answer
   * @throws Regelbrudd when several things do and none is named
   */
  @Transactional(readOnly = true)
  public Henvendelse besvares(Saksnummer saksnummer, Long id) {
    if (id != null) {
      return alle(saksnummer).stream()
          .filter(h -> h.id() == id)
          .findFirst()
          .orElseThrow(() -> new IkkeFunnet("feil.departement.finnesIkke"));
    }
    var ventende = ventende(saksnummer);
    if (ventende.isEmpty()) {
      throw new Konflikt("feil.departement.ingenVenter");
    }
    if (ventende.size() > 1) {
      throw new Regelbrudd(new Feltfeil("henvendelse", "feil.departement.flereVenter"));
    }
    return ventende.get(0);
  }

  /**
   * Nobody waits for an answer any more, since the case has ended.
   *
   * @param saksnummer an assignment's case
   */
  public void sakenErSlutt(Saksnummer saksnummer) {
    rader.findBySaksnummerOrderById(saksnummer.toString()).stream()
        .filter(h -> h.tilstand() == Henvendelse.Tilstand.UTKAST || h.venter())
        .forEach(Henvendelse::avsluttet);
  }

  private Henvendelse lagre(Saksnummer saksnummer, Henvendelse.Slag slag, String tekst) {
    return rader.saveAndFlush(new Henvendelse(saksnummer, slag, tekst, klokke.instant(), innlogget.id()));
  }
}
