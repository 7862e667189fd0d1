package no.saksflyt.oppdrag.rapport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Bakgrunnsjobb;
import no.saksflyt.oppgave.Motor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins the work on each report when its day has come. What was to begin before its duty applied is the coordinator's to begin.
 * Run again it finds nothing to do; two nodes at once take turns on the duty's row.
 */
@Component
public class Rapportstart implements Bakgrunnsjobb {

  private static final Logger LOGG = LoggerFactory.getLogger(Rapportstart.class);

  private final Rapportplikter plikter;
  private final Motor motor;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Rapportstart(Rapportplikter plikter, Motor motor, PlatformTransactionManager transaksjoner, Clock klokke) {
    this.plikter = plikter;
    this.motor = motor;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
  }

  /** @return how many reports it began */
  @Override
  public int kjor() {
    var idag = LocalDate.now(klokke);
    int antall = 0;
    // A report on last year is due this year; the risk map of next year's spring can begin this year.
    for (int ar : List.of(idag.getYear() - 1, idag.getYear(), idag.getYear() + 1)) {
      for (var gang : plikter.ganger(ar)) {
        if (gang.aapen() && forfalt(gang.forekomst(), idag)) {
          antall += start(gang.forekomst());
        }
      }
    }
    return antall;
  }

  private static boolean forfalt(Forekomst en, LocalDate idag) {
    return en.plikt().selvstart() && en.plikt().gjelder(en.start()) && !en.start().isAfter(idag);
  }

  /** One report that cannot be begun must not keep the others from it. */
  private int start(Forekomst en) {
    try {
      motor.somSystem("a report's day has come", () -> transaksjon.execute(s -> plikter.startet(en)));
      return 1;
    } catch (RuntimeException feilet) {
      LOGG.error("Report {} {} could not be begun", en.plikt().navn(), en.avskjaering(), feilet);
      return 0;
    }
  }
}
