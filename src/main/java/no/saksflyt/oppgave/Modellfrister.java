package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.tid.Oppgavefrister;
import no.saksflyt.oppgave.tid.Stegfrist;
import no.saksflyt.oppgave.tid.Stegfristberegner;
import no.saksflyt.oppgave.tid.Venterad;
import no.saksflyt.oppgave.tid.Venterader;
import no.saksflyt.sak.SakService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Due dates and timers for the models, by the deadline table. The step is named by the model itself: in a multi-instance, and
 * when the engine reckons a timer anew, the execution does not tell where it stands.
 */
@Component("frister")
public class Modellfrister {

  /** When a timer fires that has no day to fire on: the engine knows no timer without one. */
  private static final LocalDate ALDRI = LocalDate.of(9999, 12, 30);

  private final SakService saker;
  private final Stegfristberegner beregner;
  private final Oppgavefrister oppgaver;
  private final Venterader venterader;
  private final ObjectProvider<Stegdato> avtalte;
  private final Clock klokke;

  Modellfrister(
      SakService saker,
      Stegfristberegner beregner,
      Oppgavefrister oppgaver,
      Venterader venterader,
      ObjectProvider<Stegdato> avtalte,
      Clock klokke) {
    this.saker = saker;
    this.beregner = beregner;
    this.oppgaver = oppgaver;
    this.venterader = venterader;
    this.avtalte = avtalte;
    this.klokke = klokke;
  }

  /**
   * @param execution the process of a case
   * @param steg the task's id in the model
   * @return 23:59:59 Europe/Oslo of the last day, the one agreed for this step where there is one; null for a step without a
   *     deadline
   */
  @IModell
  public Date frist(DelegateExecution execution, String steg) {
    var avtalt =
        avtalte.stream()
            .filter(kilde -> kilde.steg().contains(steg))
            .map(kilde -> kilde.dato(execution))
            .filter(Objects::nonNull)
            .findFirst();
    var dato = avtalt.orElseGet(() -> beregn(execution, steg).dato());
    return dato == null ? null : Date.from(Tid.sluttAv(dato));
  }

  /**
   * @param execution the process of a case
   * @param steg the task's id in the model
   * @return the first moment of the day the first reminder is due, of the day of the deadline where its row names no reminder;
   *     never null, so far away that it never comes for a step without a deadline
   */
  @IModell
  public Date varsel(DelegateExecution execution, String steg) {
    var frist = beregn(execution, steg);
    var dato = gjeldende(execution, steg, frist);
    if (dato == null) {
      return Date.from(Tid.startAv(ALDRI));
    }
    int dager = frist.rad().varselDager().stream().max(Comparator.naturalOrder()).orElse(0);
    return Date.from(Tid.startAv(dato.minusDays(dager)));
  }

  /**
   * @param execution the process of a case
   * @param steg the task's id in the model
   * @return the first moment after the deadline; never null, so far away that it never comes for a step without one
   */
  @IModell
  public Date utlop(DelegateExecution execution, String steg) {
    var dato = gjeldende(execution, steg, beregn(execution, steg));
    return Date.from(Tid.startAv(dato == null ? ALDRI : dato.plusDays(1)));
  }

  /**
   * @param execution the process of a case that is put on hold
   * @return the first moment of the day the work goes on; this moment where no hold runs any more; never null
   */
  @IModell
  public Date paaVentTil(DelegateExecution execution) {
    return Date.from(
        venterader.aktiv(saksnummer(execution)).map(Venterad::til).map(Tid::startAv).orElseGet(klokke::instant));
  }

  private Stegfrist beregn(DelegateExecution execution, String steg) {
    var sak = saker.hent(saksnummer(execution));
    return beregner.beregn(sak, (String) execution.getVariable("delId"), steg, LocalDate.now(klokke));
  }

  /** An open task's deadline may have been moved since it was reckoned: then its timers follow it. */
  private LocalDate gjeldende(DelegateExecution execution, String steg, Stegfrist frist) {
    return oppgaver
        .iKraft(saksnummer(execution), (String) execution.getVariable("delId"), steg)
        .orElse(frist.dato());
  }

  private static Saksnummer saksnummer(DelegateExecution execution) {
    return Saksnummer.av((String) execution.getVariable("saksnummer"));
  }
}
