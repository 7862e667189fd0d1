package no.saksflyt.hendelse;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds events, and can do nothing else. It writes those of a transaction together, last in it, in the order they happened; past
 * Hibernate, which would keep every one of them and look for changes in it until the transaction ends. The case's row must have been
 * written before.
 */
@Component
class Hendelseslager {

  private static final String SQL =
      "insert into sakshendelse (saksnummer, type, virkning, registrert, hvem, for_hvem, foer, etter, grunn, kilde)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final int[] TYPER = {
    Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.TIMESTAMP, Types.VARCHAR,
    Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR
  };

  private final JdbcTemplate jdbc;

  Hendelseslager(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param hendelse what happened in the present transaction
   * @param virkning the day it counts from
   * @param registrert the instant the system was told
   */
  void leggTil(Hendelse hendelse, LocalDate virkning, Instant registrert) {
    var rad =
        new Object[] {
          hendelse.saksnummer().toString(),
          hendelse.type(),
          Date.valueOf(virkning),
          Timestamp.from(registrert),
          hendelse.hvem(),
          hendelse.forHvem(),
          hendelse.foer(),
          hendelse.etter(),
          hendelse.grunn(),
          hendelse.kilde()
        };
    if (TransactionSynchronizationManager.getResource(this) instanceof Ventende venter) {
      venter.ta(rad);
    } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
      var venter = new Ventende();
      TransactionSynchronizationManager.bindResource(this, venter);
      TransactionSynchronizationManager.registerSynchronization(venter);
      venter.ta(rad);
    } else {
      skriv(Collections.singletonList(rad));
    }
  }

  /** Writes what waits, so that whoever reads events in the same transaction finds them. */
  void skrivUt() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Ventende venter) {
      venter.skrivUt();
    }
  }

  private void skriv(List<Object[]> rader) {
    jdbc.batchUpdate(SQL, rader, TYPER);
  }

  /** The events of one transaction that wait to be written. */
  private final class Ventende implements TransactionSynchronization {

    private final List<Object[]> rader = new ArrayList<>();
    private boolean skrevet;

    /** What others do last in the transaction may be an event too: those that come after ours were written wait no more. */
    private void ta(Object[] rad) {
      rader.add(rad);
      if (skrevet) {
        skrivUt();
      }
    }

    private void skrivUt() {
      if (!rader.isEmpty()) {
        skriv(List.copyOf(rader));
        rader.clear();
      }
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Hendelseslager.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Hendelseslager.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      skrivUt();
      skrevet = true;
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Hendelseslager.this);
    }
  }
}
