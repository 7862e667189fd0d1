package no.saksflyt.tilskudd.utlysning.steg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.oppgave.IModell;
import no.saksflyt.tilskudd.utlysning.Utlysning;
import no.saksflyt.tilskudd.utlysning.Utlysninger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The questions the model of a call asks. */
@Component
public class UtlysningModell {

  /** When a call without a closing time closes: the engine knows no timer without an instant. */
  private static final Instant ALDRI = Tid.startAv(LocalDate.of(9999, 12, 30));

  private final Utlysninger utlysninger;

  UtlysningModell(Utlysninger utlysninger) {
    this.utlysninger = utlysninger;
  }

  /**
   * @param execution a published call's process
   * @return the first instant it takes applications
   */
  @IModell
  public Date aapner(DelegateExecution execution) {
    return Date.from(utlysning(execution).aapner());
  }

  /**
   * @param execution an open call's process
   * @return the first instant it takes applications no more; so far away that it never comes for one without a closing time
   */
  @IModell
  public Date stenger(DelegateExecution execution) {
    return Date.from(utlysning(execution).slutt().orElse(ALDRI));
  }

  private Utlysning utlysning(DelegateExecution execution) {
    return utlysninger.hent(Saksnummer.av((String) execution.getVariable("saksnummer")));
  }
}
