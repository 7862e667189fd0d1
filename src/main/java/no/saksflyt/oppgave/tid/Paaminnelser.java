package no.saksflyt.oppgave.tid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.saksflyt.felles.Bakgrunnsjobb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of every task's deadline by its row: before, on the day, after, and the leader. Looks only at tasks whose day has come,
 * some at a time, each lot in its own transaction; several nodes can run it at once, since each passes over what another has taken
 * and the database refuses to remember the same reminder twice.
 */
@Component
public class Paaminnelser implements Bakgrunnsjobb {

  private static final int OM_GANGEN = 100;
  private static final Logger LOGG = LoggerFactory.getLogger(Paaminnelser.class);

  private final JdbcClient jdbc;
  private final Fristtabell tabell;
  private final Paaminner paaminner;
  private final TransactionTemplate transaksjon;
  private final Clock klokke;

  Paaminnelser(
      JdbcClient jdbc, Fristtabell tabell, Paaminner paaminner, PlatformTransactionManager transaksjoner, Clock klokke) {
    this.jdbc = jdbc;
    this.tabell = tabell;
    this.paaminner = paaminner;
    this.transaksjon = new TransactionTemplate(transaksjoner);
    this.klokke = klokke;
  }

  /**
   * Sends every reminder that is due and not sent yet.
   *
   * @return how many reminders were sent
   */
  @Override
  public int kjor() {
    transaksjon.executeWithoutResult(status -> nyTabell());
    int sendt = 0;
    for (var lot = neste(); lot.antall() > 0; lot = neste()) {
      sendt += lot.sendt();
    }
    return sendt;
  }

  /** A new table may remind on other days: every open task is looked at once more. */
  private void nyTabell() {
    jdbc.sql("update oppgavefrist set tabell = :tabell, neste_varsel = :idag where tabell <> :tabell")
        .param("tabell", tabell.gjeldende().id())
        .param("idag", LocalDate.now(klokke))
        .update();
  }

  private record Lot(int antall, int sendt) {}

  private Lot neste() {
    try {
      return transaksjon.execute(status -> behandle());
    } catch (DataAccessException kollisjon) {
      // What another node was quicker with comes again in a quarter of an hour, if anything is left of it.
      LOGG.info("Reminders stop here until the next run: {}", kollisjon.getMessage());
      return new Lot(0, 0);
    }
  }

  private Lot behandle() {
    var idag = LocalDate.now(klokke);
    List<Oppgavefrist> forfalte =
        jdbc.sql(
                "select " + Oppgavefrist.KOLONNER + " from oppgavefrist where neste_varsel <= :idag"
                    + " order by neste_varsel, oppgave_id fetch first " + OM_GANGEN + " rows only for update skip locked")
            .param("idag", idag)
            .query(Oppgavefrist::av)
            .list();
    return new Lot(forfalte.size(), forfalte.isEmpty() ? 0 : paaminner.behandle(forfalte, idag));
  }
}
