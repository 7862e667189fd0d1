package no.saksflyt.tilskudd.utlysning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Roller;
import no.saksflyt.tilskudd.ordning.Rammer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a published call: opened, prolonged, closed, ended, or withdrawn while nobody has applied. */
@Service
@Transactional
public class Utlysningslop {

  /** Outcome of a call whose applications have been ranked. */
  public static final String PRIORITERT = "PRIORITERT";

  private static final int MAKS_GRUNN = 2_000;
  private static final int MAKS_KILDE = 200;

  private final Utlysningsplan planer;
  private final Utlysningslager lager;
  private final UtlysningProsess prosess;
  private final Soknadsantall soknader;
  private final Rammer rammer;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utlysningslop(
      Utlysningsplan planer,
      Utlysningslager lager,
      UtlysningProsess prosess,
      Soknadsantall soknader,
      Rammer rammer,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.planer = planer;
    this.lager = lager;
    this.prosess = prosess;
    this.soknader = soknader;
    this.rammer = rammer;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @param saksnummer the case of a published call whose opening instant has come */
  public void aapne(Saksnummer saksnummer) {
    gaaTil(saksnummer, Utlysningsstatus.AAPEN, "UTLYSNING_AAPNET");
  }

  /** @param saksnummer the case of a call whose closing second has passed */
  public void steng(Saksnummer saksnummer) {
    gaaTil(saksnummer, Utlysningsstatus.TIL_PRIORITERING, "UTLYSNING_STENGT");
  }

  private void gaaTil(Saksnummer saksnummer, Utlysningsstatus status, String hendelse) {
    planer.hent(saksnummer);
    saker.settStatus(saksnummer, status.name());
    hendelser.registrer(Hendelse.av(saksnummer, hendelse, innlogget.id()));
  }

  /**
   * @param saksnummer the case of a closed call
   * @return whether the ranking of its applications has been decided
   */
  @Transactional(readOnly = true)
  public boolean prioritert(Saksnummer saksnummer) {
    return lager.prioritert(saksnummer);
  }

  /**
   * Ends the case by its own last step.
   *
   * @param saksnummer the case of a call whose applications have been ranked
   */
  public void avslutt(Saksnummer saksnummer) {
    planer.hent(saksnummer);
    saker.avslutt(saksnummer, Utlysningsstatus.AVSLUTTET.name(), PRIORITERT, null);
  }

  /**
   * Moves the closing time of a published call. Only to later, and only while it has not closed: nobody loses time, and nobody is
   * let in afterwards.
   *
   * @param saksnummer the call's case
   * @param stenger the last second applications are taken from now on; null when it could not be read
   * @param grunn why, 1 to 2 000 characters; shown to everybody
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it is not published, or has closed
   */
  public void utsettStenging(Saksnummer saksnummer, Instant stenger, String grunn) {
    innlogget.krev(Roller.ORDNINGSEIER);
    saker.laas(saksnummer);
    var utlysning = planer.hent(saksnummer);
    var naa = klokke.instant();
    if (utlysning.publisert() == null || utlysning.stenger() == null) {
      throw new Konflikt("feil.utlysning.ikkePublisert");
    }
    var tilstand = utlysning.tilstand(naa);
    if (tilstand != Utlysningstilstand.AAPEN && tilstand != Utlysningstilstand.KOMMER) {
      throw new Konflikt("feil.utlysning.fristenErUte");
    }
    var feil = new ArrayList<Feltfeil>();
    if (stenger == null || !stenger.isAfter(utlysning.stenger())) {
      feil.add(new Feltfeil("nyStenging", "feil.utlysning.bareSenere"));
    }
    tekst(feil, "grunn", "Begrunnelse", grunn, MAKS_GRUNN);
    kast(feil);
    lager.stenger(saksnummer, stenger.truncatedTo(ChronoUnit.SECONDS));
    lager.logg(saksnummer, Utlysningsendring.STENGER, utlysning.stenger().toString(), stenger.toString(), grunn.strip());
    hendelser.registrer(
        Hendelse.av(saksnummer, "UTLYSNING_UTSATT", innlogget.id()).fra(utlysning.stenger()).til(stenger).fordi(grunn.strip()));
    prosess.stengingFlyttet(saksnummer);
  }

  /**
   * Stortinget has voted the money a call was announced with a reservation for.
   *
   * @param saksnummer the call's case
   * @param dato the day it was voted
   * @param kilde what tells so, for instance the number of the decision
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when the call has no reservation, or it is lifted already
   */
  public void opphevForbehold(Saksnummer saksnummer, LocalDate dato, String kilde) {
    innlogget.krev(Roller.ORDNINGSEIER);
    saker.laas(saksnummer);
    var utlysning = planer.hent(saksnummer);
    if (!utlysning.forbehold() || utlysning.forbeholdOpphevet() != null) {
      throw new Konflikt("feil.utlysning.utenForbehold");
    }
    var feil = new ArrayList<Feltfeil>();
    if (dato == null) {
      feil.add(new Feltfeil("vedtatt", "feil.felt.mangler", "Vedtatt"));
    } else if (dato.isAfter(LocalDate.now(klokke))) {
      feil.add(new Feltfeil("vedtatt", "feil.ramme.brevdato"));
    }
    tekst(feil, "kilde", "Stortingets vedtak", kilde, MAKS_KILDE);
    kast(feil);
    lager.forbeholdOpphevet(saksnummer, dato, kilde.strip());
    lager.logg(saksnummer, Utlysningsendring.FORBEHOLD, null, dato.toString(), kilde.strip());
    hendelser.registrer(
        Hendelse.av(saksnummer, "UTLYSNING_FORBEHOLD_OPPHEVET", innlogget.id()).gjelderFra(dato).medKilde(kilde.strip()));
  }

  /** It ends other than by its own last step. Whoever has applied must have an answer first. */
  void faltBort(Saksnummer saksnummer) {
    var utlysning = planer.hent(saksnummer);
    var antall = soknader.somVenter(utlysning.id());
    if (antall > 0) {
      throw new Konflikt("feil.utlysning.harSoknader", antall);
    }
    lager.trukket(saksnummer);
  }

  /** It is planned anew after having been withdrawn; it needs its frame again. */
  void gjenaapnes(Saksnummer saksnummer, String grunn) {
    var utlysning = planer.hent(saksnummer);
    if (utlysning.trukket() == null) {
      throw new Konflikt("feil.utlysning.avsluttet");
    }
    rammer.krevPlass(utlysning.ordning().kode(), utlysning.ar(), 0, utlysning.rammeOre());
    lager.planleggesIgjen(saksnummer, grunn);
  }

  /**
   * @param id a call's address
   * @return how many applications it has, by the status of their cases
   */
  @Transactional(readOnly = true)
  public Map<String, Long> soknader(String id) {
    return soknader.etterStatus(id);
  }

  private static void tekst(ArrayList<Feltfeil> feil, String felt, String navn, String verdi, int maks) {
    if (Objects.requireNonNullElse(verdi, "").isBlank()) {
      feil.add(new Feltfeil(felt, "feil.felt.mangler", navn));
    } else if (verdi.length() > maks) {
      feil.add(new Feltfeil(felt, "feil.felt.forLang", navn, maks));
    }
  }

  private static void kast(ArrayList<Feltfeil> feil) {
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
  }
}
