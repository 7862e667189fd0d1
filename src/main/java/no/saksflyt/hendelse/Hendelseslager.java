package no.saksflyt.hendelse;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds events, and can do nothing else. It writes them at once and past Hibernate, which would keep every one of them and look for
 * changes in it until the transaction ends. The case's row must have been written before.
 */
@Component
class Hendelseslager {

  private static final String SQL =
      "insert into sakshendelse (saksnummer, type, virkning, registrert, hvem, for_hvem, foer, etter, grunn, kilde)"
          + " values (:saksnummer, :type, :virkning, :registrert, :hvem, :forHvem, :foer, :etter, :grunn, :kilde)";

  private final JdbcClient jdbc;

  Hendelseslager(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param hendelse what happened
   * @param virkning the day it counts from
   * @param registrert the instant the system was told
   */
  void leggTil(Hendelse hendelse, LocalDate virkning, Instant registrert) {
    jdbc.sql(SQL)
        .param("saksnummer", hendelse.saksnummer().toString())
        .param("type", hendelse.type())
        .param("virkning", Date.valueOf(virkning))
        .param("registrert", Timestamp.from(registrert))
        .param("hvem", hendelse.hvem())
        .param("forHvem", hendelse.forHvem(), Types.VARCHAR)
        .param("foer", hendelse.foer(), Types.VARCHAR)
        .param("etter", hendelse.etter(), Types.VARCHAR)
        .param("grunn", hendelse.grunn(), Types.VARCHAR)
        .param("kilde", hendelse.kilde(), Types.VARCHAR)
        .update();
  }
}
