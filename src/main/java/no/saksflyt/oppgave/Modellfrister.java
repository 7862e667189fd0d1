package no.saksflyt.oppgave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Arbeidskalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Due dates and timers for the models. */
@Component("frister")
public class Modellfrister {

  private final Arbeidskalender kalender;
  private final Clock klokke;

  Modellfrister(Arbeidskalender kalender, Clock klokke) {
    this.kalender = kalender;
    this.klokke = klokke;
  }

  @IModell
  public Date frist(DelegateExecution execution, String steg) {
    return Date.from(Tid.sluttAv(kalender.leggTil(LocalDate.now(klokke), 10)));
  }
}
