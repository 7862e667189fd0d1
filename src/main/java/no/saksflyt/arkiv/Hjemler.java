package no.saksflyt.arkiv;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds for keeping entries from the public, as of a day. */
@Component
class Hjemler {

  private final JdbcClient jdbc;

  Hjemler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param dag a day
   * @return the grounds in force on it, in the order of the act
   */
  List<Tilgangshjemmel> gjeldende(LocalDate dag) {
    return jdbc.sql(
            "select id, kode, hjemmel from tilgangshjemmel where gyldig_fra <= :dag and (gyldig_til is null or gyldig_til >= :dag)"
                + " order by id")
        .param("dag", java.sql.Date.valueOf(dag))
        .query((rs, nr) -> new Tilgangshjemmel(rs.getString("id"), rs.getString("kode"), rs.getString("hjemmel")))
        .list();
  }
}
