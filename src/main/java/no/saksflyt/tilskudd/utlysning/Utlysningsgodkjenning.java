package no.saksflyt.tilskudd.utlysning;

import java.time.Clock;
import java.time.LocalDate;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilskudd.ordning.Ordningsforing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a planned call is tried, approved here and by the ministry, and published. */
@Service
@Transactional
public class Utlysningsgodkjenning {

  private final Utlysningsplan planer;
  private final Utlysningslager lager;
  private final Vilkaarsproving prover;
  private final Ordningsforing ordninger;
  private final SakService saker;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Utlysningsgodkjenning(
      Utlysningsplan planer,
      Utlysningslager lager,
      Vilkaarsproving prover,
      Ordningsforing ordninger,
      SakService saker,
      Hendelser hendelser,
      Innlogget innlogget,
      Clock klokke) {
    this.planer = planer;
    this.lager = lager;
    this.prover = prover;
    this.ordninger = ordninger;
    this.saker = saker;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /**
   * Hands a planned call to whoever approves it, with the conditions tried on the rules as they now stand.
   *
   * @param saksnummer the case of a call that is planned
   * @param merknad what whoever approves it is told; demanded when the conditions gave another answer than they should
   * @throws Regelbrudd when the conditions answer otherwise than they should and nothing is said of it
   * @throws Konflikt when its closing time has passed
   */
  public void planlagt(Saksnummer saksnummer, String merknad) {
    var utlysning = planer.krevPlanlegges(saksnummer);
    krevTid(utlysning);
    var prove = prover.gjeldende(saksnummer).orElseGet(() -> prover.kjor(saksnummer));
    if (!prove.somVentet() && (merknad == null || merknad.isBlank())) {
      throw new Regelbrudd(new Feltfeil("merknad", "feil.utlysning.proveAvvik"));
    }
    lager.planlagt(saksnummer, merknad);
    gaaTil(saksnummer, Utlysningsstatus.TIL_GODKJENNING, "UTLYSNING_PLANLAGT", merknad);
  }

  /**
   * @param saksnummer the case of a call that waits for approval
   * @throws Konflikt when its closing time has passed
   */
  public void godkjenn(Saksnummer saksnummer) {
    krevTid(planer.hent(saksnummer));
    hendelser.registrer(Hendelse.av(saksnummer, "UTLYSNING_GODKJENT", innlogget.id()));
  }

  /**
   * @param saksnummer the case of a call on its way to being published
   * @param grunn what must be changed
   */
  public void returner(Saksnummer saksnummer, String grunn) {
    planer.hent(saksnummer);
    lager.returnert(saksnummer, grunn);
    gaaTil(saksnummer, Utlysningsstatus.PLANLEGGES, "UTLYSNING_RETURNERT", grunn);
  }

  /**
   * @param saksnummer the case of a call that has been approved here
   * @return whether the ministry must approve it too; otherwise it can be published
   */
  public boolean tilDepartementet(Saksnummer saksnummer) {
    var skal = planer.hent(saksnummer).versjon().innhold().departementetGodkjenner();
    saker.settStatus(saksnummer, (skal ? Utlysningsstatus.HOS_DEPARTEMENTET : Utlysningsstatus.TIL_PUBLISERING).name());
    return skal;
  }

  /**
   * @param saksnummer the case of a call that lies with the ministry
   * @param dato the day of its letter
   * @param referanse the letter's reference
   * @param merknader what the ministry wants changed; null when it approves
   * @throws Regelbrudd when the day is to come
   */
  public void departementetSvarte(Saksnummer saksnummer, LocalDate dato, String referanse, String merknader) {
    planer.hent(saksnummer);
    if (dato.isAfter(LocalDate.now(klokke))) {
      throw new Regelbrudd(new Feltfeil("brevdato", "feil.ramme.brevdato"));
    }
    if (merknader != null) {
      hendelser.registrer(
          Hendelse.av(saksnummer, "UTLYSNING_MERKNADER", innlogget.id()).gjelderFra(dato).fordi(merknader).medKilde(referanse));
      lager.returnert(saksnummer, merknader);
      saker.settStatus(saksnummer, Utlysningsstatus.PLANLEGGES.name());
      return;
    }
    lager.departementetSvarte(saksnummer, dato, referanse);
    hendelser.registrer(
        Hendelse.av(saksnummer, "UTLYSNING_GODKJENT_AV_DEPARTEMENTET", innlogget.id()).gjelderFra(dato).medKilde(referanse));
    saker.settStatus(saksnummer, Utlysningsstatus.TIL_PUBLISERING.name());
  }

  /**
   * Announces the call to everybody; the version of the scheme it was approved with is from now on the one that applies.
   *
   * @param saksnummer the case of an approved call
   * @param rundskriv the circular the rules are published in
   * @throws Konflikt when its closing time has passed
   */
  public void publiser(Saksnummer saksnummer, String rundskriv) {
    var utlysning = planer.hent(saksnummer);
    krevTid(utlysning);
    ordninger.publisertMed(utlysning.versjon().id(), utlysning.id());
    lager.publisert(saksnummer, rundskriv);
    saker.settStatus(saksnummer, Utlysningsstatus.PUBLISERT.name());
    hendelser.registrer(Hendelse.av(saksnummer, "UTLYSNING_PUBLISERT", innlogget.id()).til(rundskriv));
  }

  private void krevTid(Utlysning utlysning) {
    if (utlysning.slutt().filter(s -> !klokke.instant().isBefore(s)).isPresent()) {
      throw new Konflikt("feil.utlysning.fristenErUte");
    }
  }

  private void gaaTil(Saksnummer saksnummer, Utlysningsstatus status, String hendelse, String grunn) {
    saker.settStatus(saksnummer, status.name());
    hendelser.registrer(Hendelse.av(saksnummer, hendelse, innlogget.id()).fordi(grunn));
  }
}
