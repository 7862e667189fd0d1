package no.saksflyt.oppgave.vakt;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells two people in each other's way from a real fault. */
final class Samtidighet {

  /** The databases' classes of states for a transaction that gave way to another, and H2's for a lock not got in time. */
  private static final String GA_ETTER = "40";

  private static final String LAAS_H2 = "HYT00";

  private Samtidighet() {}

  static boolean erKollisjon(Throwable feil) {
    for (var en = feil; en != null; en = en.getCause() == en ? null : en.getCause()) {
      if (en instanceof OptimisticLockingException || en instanceof ConcurrencyFailureException) {
        return true;
      }
      if (en instanceof SQLException sql && sql.getSQLState() != null
          && (sql.getSQLState().startsWith(GA_ETTER) || sql.getSQLState().equals(LAAS_H2))) {
        return true;
      }
    }
    return false;
  }
}
