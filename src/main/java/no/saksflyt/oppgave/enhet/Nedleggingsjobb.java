package no.saksflyt.oppgave.enhet;

import no.saksflyt.felles.Bakgrunnsjobb;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the units whose last day has passed, some cases in each transaction. Run again it goes on where it was; two nodes at once
 * take one unit each.
 */
@Component
public class Nedleggingsjobb implements Bakgrunnsjobb {

  private static final Logger LOGG = LoggerFactory.getLogger(Nedleggingsjobb.class);
  private static final int FORSOK = 5;

  private final Nedlegginger rader;
  private final Enhetsflytting flytting;
  private final TransactionTemplate transaksjon;

  Nedleggingsjobb(Nedlegginger rader, Enhetsflytting flytting, PlatformTransactionManager transaksjoner) {
    this.rader = rader;
    this.flytting = flytting;
    this.transaksjon = new TransactionTemplate(transaksjoner);
  }

  /** @return how many cases were moved */
  @Override
  public int kjor() {
    return rader.forfalte().stream().mapToInt(this::flytt).sum();
  }

  private int flytt(Nedlegging ned) {
    int antall = 0;
    for (int flyttet = neste(ned); flyttet > 0; flyttet = neste(ned)) {
      antall += flyttet;
    }
    return antall;
  }

  /** Somebody who completes a task at the same moment comes first; the batch is taken anew. */
  private int neste(Nedlegging ned) {
    for (int forsok = 1; forsok < FORSOK; forsok++) {
      try {
        return transaksjon.execute(s -> flytting.neste(ned));
      } catch (ConcurrencyFailureException | OptimisticLockingException samtidig) {
        LOGG.info("Somebody worked in unit {} while it was moved, attempt {}", ned.enhet(), forsok);
      }
    }
    return transaksjon.execute(s -> flytting.neste(ned));
  }
}
