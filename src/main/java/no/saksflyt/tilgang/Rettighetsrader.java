package no.saksflyt.tilgang;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows a person's rights are made of. Every click and every transaction asks for them: one question instead of four, and sent
 * without Hibernate, which would look through all the transaction has read for something to write first. Whoever writes persons,
 * roles and absences therefore flushes them.
 */
@Component
class Rettighetsrader {

  private static final String SQL =
      "select 'PERSON' as slag, fornavn as forste, etternavn as andre from person where id = :person and aktiv = true"
          + " union all select 'ROLLE', rolle, enhet from medlemskap"
          + " where person = :person and fra <= :dag and (til is null or til >= :dag)"
          + " union all select 'KRETS', krets, null from krets_person where person = :person and til is null"
          + " union all select 'FRAVAR', person, coalesce(grupper, '') from fravar"
          + " where stedfortreder = :person and avsluttet is null and fra <= :dag and til >= :dag";

  private final JdbcClient jdbc;

  Rettighetsrader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One row: what kind it is, and its two values. */
  record Rad(String slag, String forste, String andre) {}

  /**
   * @param person a person's id
   * @param dag the day it is asked for
   * @return the person, where active, and the person's roles, circles and absences to stand in for, in no order
   */
  List<Rad> av(String person, LocalDate dag) {
    return jdbc
        .sql(SQL)
        .param("person", person)
        .param("dag", Date.valueOf(dag))
        .query((rs, nr) -> new Rad(rs.getString(1), rs.getString(2), rs.getString(3)))
        .list();
  }
}
