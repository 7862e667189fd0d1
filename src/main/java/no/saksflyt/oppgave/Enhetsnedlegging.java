package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Enhet;
import no.saksflyt.felles.Enheter;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Regelbrudd;
import no.saksflyt.oppgave.enhet.Nedlegging;
import no.saksflyt.oppgave.enhet.Nedlegginger;
import no.saksflyt.oppgave.enhet.Nedleggingsjobb;
import no.saksflyt.tilgang.Enhetsendringer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Medlemskapsflytting;
import no.saksflyt.tilgang.Roller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes a unit in favour of another: its people, open cases and open tasks go over on the day after its last. Source of the rule:
 * the domain's lifecycle, step 2.
 */
@Service
public class Enhetsnedlegging {

  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MAKS_GRUNN = 2_000;
  private static final int SISTE_AR = 2100;

  private final Enheter enheter;
  private final Nedlegginger rader;
  private final Nedleggingsjobb jobb;
  private final Medlemskapsflytting medlemskap;
  private final Enhetsendringer endringer;
  private final Innlogget innlogget;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Enhetsnedlegging(
      Enheter enheter,
      Nedlegginger rader,
      Nedleggingsjobb jobb,
      Medlemskapsflytting medlemskap,
      Enhetsendringer endringer,
      Innlogget innlogget,
      PlatformTransactionManager transaksjoner,
      Clock klokke) {
    this.enheter = enheter;
    this.rader = rader;
    this.jobb = jobb;
    this.medlemskap = medlemskap;
    this.endringer = endringer;
    this.innlogget = innlogget;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
  }

  /**
   * Closes a unit. When its last day has passed everything moves at once, otherwise on the day after. The same again is no fault: it
   * goes on with what may be left.
   *
   * @param enhet the closing unit's id
   * @param sisteDag its last day, yesterday or later
   * @param etterfolger id of the unit that takes over
   * @param grunn why, 1 to 2 000 characters
   * @return whether everything has been moved; false while the last day is to come
   * @throws IkkeFunnet when there is no such unit
   * @throws Regelbrudd naming every field that is wrong
   * @throws Konflikt when it is closed otherwise already
   */
  public boolean leggNed(String enhet, LocalDate sisteDag, String etterfolger, String grunn) {
    innlogget.krev(Roller.KOORDINATOR, Roller.ADMIN);
    var bestemt = rader.av(enhet);
    if (bestemt.isPresent()) {
      kontrollerLikt(bestemt.get(), sisteDag, etterfolger);
    } else {
      try {
        transaksjon.executeWithoutResult(s -> bestem(enhet, sisteDag, etterfolger, grunn));
      } catch (DuplicateKeyException samtidig) {
        throw new Konflikt("feil.enhet.alleredeNedlagt", enheter.navn(enhet));
      }
    }
    jobb.kjor();
    return rader.ferdig(enhet);
  }

  /**
   * @param enhet the closing unit's id
   * @param sisteDag its last day; null when it could not be read
   * @param etterfolger id of the unit that takes over
   * @param grunn why
   * @return what is wrong with closing it so, in the order of the form; empty when nothing is
   * @throws IkkeFunnet when there is no such unit
   */
  public List<Feltfeil> feil(String enhet, LocalDate sisteDag, String etterfolger, String grunn) {
    innlogget.krev(Roller.KOORDINATOR, Roller.ADMIN);
    return feil(
        enheter.finn(enhet).orElseThrow(() -> new IkkeFunnet("feil.enhet.finnesIkke", enhet)), sisteDag, etterfolger, grunn);
  }

  private void kontrollerLikt(Nedlegging bestemt, LocalDate sisteDag, String etterfolger) {
    if (!bestemt.sisteDag().equals(sisteDag) || !bestemt.etterfolger().equals(etterfolger)) {
      throw new Konflikt("feil.enhet.alleredeNedlagt", enheter.navn(bestemt.enhet()));
    }
  }

  private void bestem(String id, LocalDate sisteDag, String etterfolger, String grunn) {
    var enhet = enheter.laas(id);
    var feil = feil(enhet, sisteDag, etterfolger, grunn);
    if (!feil.isEmpty()) {
      throw new Regelbrudd(feil);
    }
    rader.settInn(id, etterfolger, sisteDag, grunn.strip());
    enhet.leggNed(sisteDag, etterfolger);
    medlemskap.flytt(id, etterfolger, sisteDag);
    endringer.registrer(
        id, Enhetsendringer.Hva.NEDLAGT, enhet.navn(), enheter.navn(etterfolger) + ", " + DATO.format(sisteDag), grunn.strip());
  }

  private List<Feltfeil> feil(Enhet enhet, LocalDate sisteDag, String etterfolger, String grunn) {
    var feil = new ArrayList<Feltfeil>();
    if (sisteDag == null) {
      feil.add(new Feltfeil("sisteDag", "feil.felt.mangler", "Siste dag"));
    } else if (sisteDag.isBefore(LocalDate.now(klokke).minusDays(1))
        || sisteDag.isBefore(enhet.gyldigFra())
        || sisteDag.getYear() > SISTE_AR) {
      feil.add(new Feltfeil("sisteDag", "feil.enhet.sisteDag"));
    }
    etterfolger(feil, enhet, sisteDag, etterfolger);
    if (grunn == null || grunn.isBlank()) {
      feil.add(new Feltfeil("grunn", "feil.felt.mangler", "Begrunnelse"));
    } else if (grunn.length() > MAKS_GRUNN) {
      feil.add(new Feltfeil("grunn", "feil.felt.forLang", "Begrunnelse", MAKS_GRUNN));
    }
    return feil;
  }

  /** The successor must exist on the day after: work must never lie with a unit nobody is in. */
  private void etterfolger(List<Feltfeil> feil, Enhet enhet, LocalDate sisteDag, String etterfolger) {
    if (etterfolger == null || etterfolger.isBlank()) {
      feil.add(new Feltfeil("etterfolger", "feil.felt.mangler", "Etterfølger"));
      return;
    }
    var neste = enheter.finn(etterfolger);
    var lesbar = sisteDag != null && sisteDag.getYear() <= SISTE_AR;
    var dagenEtter = (lesbar ? sisteDag : LocalDate.now(klokke)).plusDays(1);
    if (neste.filter(e -> e.gjelder(dagenEtter)).isEmpty() || forerTilbake(neste, enhet.id())) {
      feil.add(new Feltfeil("etterfolger", "feil.enhet.etterfolger"));
    }
  }

  /** A successor that is to close later in favour of this very unit, or of one that is, would send the work round for ever. */
  private boolean forerTilbake(Optional<Enhet> forst, String id) {
    for (var neste = forst; neste.isPresent(); neste = enheter.finn(neste.get().etterfolger())) {
      if (neste.get().id().equals(id)) {
        return true;
      }
    }
    return false;
  }
}
