package no.saksflyt.oppgave;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeTillatt;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.Avslutninger;
import no.saksflyt.sak.Overgang;
import no.saksflyt.sak.Sak;
import no.saksflyt.sak.SakService;
import no.saksflyt.sak.Saksfrister;
import no.saksflyt.sak.Sakstype;
import no.saksflyt.sak.Skriverett;
import no.saksflyt.tilgang.Innlogget;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends cases other than by their own last step, and opens them again. Each use case takes the case first, so that of two at the
 * same moment the second is told that the case has ended.
 */
@Service
@Transactional
public class Saksavslutning {

  /** Outcome of a case that was withdrawn. */
  public static final String TRUKKET = "TRUKKET";

  /** Outcome of a case whose work fell away by agreement with whoever asked for it. */
  public static final String BORTFALT = "BORTFALT";

  /** Outcome of a case there is nothing left to decide in. */
  public static final String HENLAGT = "HENLAGT";

  /** How a case can end by the way its model has for withdrawn ones. */
  public static final Set<String> UTEN_SISTE_STEG = Set.of(TRUKKET, BORTFALT, HENLAGT);

  private static final int MAKS_GRUNN = 4_000;

  private final SakService saker;
  private final Saksfrister frister;
  private final Avslutninger avslutninger;
  private final Saksprosesser prosesser;
  private final ObjectProvider<Sakstype> typer;
  private final Avsluttrett rett;
  private final Skriverett skriverett;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Ventslutt venting;

  Saksavslutning(
      SakService saker,
      Saksfrister frister,
      Avslutninger avslutninger,
      Saksprosesser prosesser,
      ObjectProvider<Sakstype> typer,
      Avsluttrett rett,
      Skriverett skriverett,
      Hendelser hendelser,
      Innlogget innlogget,
      Ventslutt venting) {
    this.saker = saker;
    this.frister = frister;
    this.avslutninger = avslutninger;
    this.prosesser = prosesser;
    this.typer = typer;
    this.rett = rett;
    this.skriverett = skriverett;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.venting = venting;
  }

  /**
   * Withdraws a case: its process takes the way the model has for it.
   *
   * @param saksnummer an open case
   * @param grunn why, 1 to 4 000 characters
   * @throws IkkeTillatt unless the person is a coordinator or leads the unit
   * @throws Konflikt when the case has ended meanwhile
   */
  public void trekk(Saksnummer saksnummer, String grunn) {
    var sak = aapen(saksnummer);
    rett.krev(sak);
    avslutt(saksnummer, TRUKKET, grunn, "SAK_TREKKES");
  }

  /**
   * Ends a case whose work is not to be done, since whoever asked for it has agreed to that: the same way out of the model as a
   * withdrawal, with an outcome of its own. The agreement is the right to do it.
   *
   * @param saksnummer an open case
   * @param grunn what was agreed, 1 to 4 000 characters
   * @throws Konflikt when the case has ended meanwhile
   */
  public void bortfall(Saksnummer saksnummer, String grunn) {
    avslutt(saksnummer, BORTFALT, grunn, "SAK_BORTFALLER");
  }

  /**
   * Ends a case without its last step because a use case of its family says so, which also has checked the right to do it: the same
   * way out of the model as a withdrawal.
   *
   * @param saksnummer an open case
   * @param utfall one of {@link #UTEN_SISTE_STEG}
   * @param grunn why, 1 to 4 000 characters
   * @param hendelse type of the event that tells of it
   * @throws Konflikt when the case has ended meanwhile
   */
  public void avslutt(Saksnummer saksnummer, String utfall, String grunn, String hendelse) {
    aapen(saksnummer);
    avslutninger.avgjor(saksnummer, utfall, kontrollert(grunn), null);
    hendelser.registrer(Hendelse.av(saksnummer, hendelse, innlogget.id()).fordi(grunn));
    if (iMotoren(() -> prosesser.meld(saksnummer, "sak.trekkes")) == 0) {
      // No process is left that could take the message: the case must not stay open for that.
      iMotoren(() -> prosesser.avbryt(saksnummer, utfall));
      trukket(saksnummer);
    }
  }

  /** Ends a case that was withdrawn or fell away; called by the model. */
  void trukket(Saksnummer saksnummer) {
    var sak = saker.hent(saksnummer);
    var avgjort = avslutninger.avgjort(saksnummer);
    var utfall = avgjort.map(a -> a.utfall()).filter(UTEN_SISTE_STEG::contains).orElse(TRUKKET);
    saker.avslutt(saksnummer, type(sak).statusEtter(utfall), utfall, avgjort.map(a -> a.grunn()).orElse(null));
    etter(sak, utfall);
  }

  /**
   * Proposes that a case was registered by mistake. Nothing changes until a second person agrees.
   *
   * @param saksnummer an open case
   * @param grunn why, 1 to 4 000 characters
   * @throws Konflikt when somebody has proposed it already, or the case has ended
   */
  public void foreslaaFeilregistrert(Saksnummer saksnummer, String grunn) {
    aapen(saksnummer);
    skriverett.krev();
    if (avslutninger.ventende(saksnummer).isPresent()) {
      throw new Konflikt("feil.avslutning.foreslatt");
    }
    avslutninger.foreslaa(saksnummer, Sak.FEILREGISTRERT, kontrollert(grunn));
    hendelser.registrer(Hendelse.av(saksnummer, "FEILREGISTRERT_FORESLATT", innlogget.id()).fordi(grunn));
  }

  /**
   * Agrees that a case was registered by mistake: it ends and counts in no figure.
   *
   * @param saksnummer an open case with a proposal
   * @throws IkkeTillatt unless the person is a coordinator or leads the unit, and is not who proposed it
   * @throws Konflikt when there is no proposal, or the case has ended
   */
  public void bekreftFeilregistrert(Saksnummer saksnummer) {
    var sak = aapen(saksnummer);
    rett.krev(sak);
    var forslag =
        avslutninger.ventende(saksnummer).orElseThrow(() -> new Konflikt("feil.avslutning.ingenForslag"));
    if (forslag.hvem().equals(innlogget.id())) {
      throw new IkkeTillatt("feil.avslutning.sammePerson");
    }
    avslutninger.avgjor(forslag.id(), true);
    hendelser.registrer(
        Hendelse.av(saksnummer, "FEILREGISTRERT_BEKREFTET", innlogget.id()).fra(forslag.hvem()).fordi(forslag.grunn()));
    iMotoren(() -> prosesser.avbryt(saksnummer, Sak.FEILREGISTRERT));
    saker.avslutt(saksnummer, Sak.FEILREGISTRERT, Sak.FEILREGISTRERT, forslag.grunn());
    etter(sak, Sak.FEILREGISTRERT);
  }

  /**
   * Turns a proposal down; whoever made it may take it back as well.
   *
   * @param saksnummer a case with a proposal
   * @param grunn why, 1 to 4 000 characters
   */
  public void avvisFeilregistrert(Saksnummer saksnummer, String grunn) {
    var sak = aapen(saksnummer);
    var forslag =
        avslutninger.ventende(saksnummer).orElseThrow(() -> new Konflikt("feil.avslutning.ingenForslag"));
    if (!forslag.hvem().equals(innlogget.id())) {
      rett.krev(sak);
    }
    avslutninger.avgjor(forslag.id(), false);
    hendelser.registrer(
        Hendelse.av(saksnummer, "FEILREGISTRERT_AVVIST", innlogget.id()).fordi(kontrollert(grunn)));
  }

  /**
   * Opens an ended case again: a new process on the same case.
   *
   * @param saksnummer an ended case
   * @param grunn why, 1 to 4 000 characters
   * @throws Konflikt when the case is open, or the family cannot take it up again
   */
  public void gjenaapne(Saksnummer saksnummer, String grunn) {
    var sak = saker.laas(saksnummer);
    rett.krev(sak);
    if (sak.aapen()) {
      throw new Konflikt("feil.sak.erAapen", saksnummer);
    }
    kontrollert(grunn);
    if (sak.erstattetAv() != null) {
      saker.opphevOvergang(saksnummer);
    }
    var status = type(sak).gjenaapne(sak, grunn);
    saker.gjenaapne(saksnummer, status, grunn);
    var prosess = type(sak).prosess();
    var omgang = prosesser.antallStarter(saksnummer, prosess) + 1;
    var variabler = type(sak).startvariabler(sak);
    iMotoren(() -> prosesser.start(prosess, sak, String.valueOf(omgang), variabler));
  }

  /**
   * Merges a case into another. Both numbers keep working.
   *
   * @param saksnummer the open case that ends
   * @param annen the open case of the same family that goes on
   * @param grunn why, 1 to 4 000 characters
   * @throws Regelbrudd when the two cannot be one
   */
  public void slaaSammen(Saksnummer saksnummer, Saksnummer annen, String grunn) {
    gaaOver(saksnummer, annen, Overgang.SLATT_SAMMEN, grunn);
  }

  /**
   * Ends a case in favour of another. Both numbers keep working.
   *
   * @param saksnummer the open case that ends
   * @param annen the open case of the same family that goes on
   * @param overgang how the one goes over into the other: one of {@link Sakstype#overganger()}
   * @param grunn why, 1 to 4 000 characters
   * @throws Regelbrudd when the one cannot go over into the other
   */
  public void gaaOver(Saksnummer saksnummer, Saksnummer annen, Overgang overgang, String grunn) {
    if (saksnummer.equals(annen)) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.avslutning.segSelv"));
    }
    // Always in the same order: two who merge each other's cases must not wait for one another.
    List.of(saksnummer, annen).stream().sorted().forEach(saker::laas);
    var sak = aapen(saksnummer);
    rett.krev(sak);
    if (!type(sak).overganger().contains(overgang)) {
      throw new Regelbrudd(new Feltfeil("utfall", "feil.avslutning.utfall"));
    }
    kanTaOver(sak, saker.hent(annen));
    avslutninger.avgjor(saksnummer, overgang.name(), kontrollert(grunn), annen);
    iMotoren(() -> prosesser.avbryt(saksnummer, overgang.name()));
    saker.gaaOver(saksnummer, annen, overgang, grunn);
    etter(sak, overgang.name());
  }

  private void kanTaOver(Sak sak, Sak maal) {
    if (!maal.aapen()) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.avslutning.annenAvsluttet", maal.saksnummer().toString()));
    }
    if (!maal.type().equals(sak.type())) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.avslutning.annenType"));
    }
    var begrenset = sak.krets() != null || maal.krets() != null;
    // What was for a few must not become readable for others this way.
    if (begrenset && !Objects.equals(medlemmer(sak), medlemmer(maal))) {
      throw new Regelbrudd(new Feltfeil("annen", "feil.avslutning.krets"));
    }
  }

  /**
   * @param sak a case
   * @return the ways it can end in favour of another
   */
  @Transactional(readOnly = true)
  public Set<Overgang> overganger(Sak sak) {
    return type(sak).overganger();
  }

  private List<String> medlemmer(Sak sak) {
    return saker.medlemmer(sak.saksnummer());
  }

  private Sak aapen(Saksnummer saksnummer) {
    var sak = saker.laas(saksnummer);
    if (!sak.aapen()) {
      throw new Konflikt("feil.sak.erAvsluttet", saksnummer);
    }
    return sak;
  }

  private void etter(Sak sak, String utfall) {
    avslutninger.forkastVentende(sak.saksnummer());
    venting.avslutt(sak.saksnummer());
    frister.alle(sak.saksnummer()).forEach(f -> frister.ferdig(sak.saksnummer(), f.referanse()));
    type(sak).avsluttet(sak.saksnummer(), utfall);
  }

  private Sakstype type(Sak sak) {
    return typer.stream().filter(t -> t.kode().equals(sak.type())).findFirst().orElseThrow();
  }

  /** A task completed at the same moment meets the engine's own version check. */
  private static <T> T iMotoren(java.util.function.Supplier<T> arbeid) {
    try {
      return arbeid.get();
    } catch (OptimisticLockingException samtidig) {
      throw new Konflikt("feil.endretImens");
    }
  }

  private static String kontrollert(String grunn) {
    if (grunn == null || grunn.isBlank()) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.mangler", "Begrunnelse"));
    }
    if (grunn.length() > MAKS_GRUNN) {
      throw new Regelbrudd(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    return grunn;
  }
}
