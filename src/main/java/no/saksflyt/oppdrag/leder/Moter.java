package no.saksflyt.oppdrag.leder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.oppdrag.register.Kalendertype;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of the steering calendar that leaders prepare for. */
@Component
class Moter {

  private static final List<String> TYPER =
      List.of(Kalendertype.ETATSSTYRINGSMOTE.name(), Kalendertype.STRATEGIMOTE.name(), Kalendertype.LEDERSAMLING.name());

  private static final int NESTE = 6;

  private final JdbcClient jdbc;

  Moter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return the meetings from this day on, the next first, six at most; nothing counted yet */
  List<Mote> fra(LocalDate dag) {
    return jdbc.sql(
            "select id, type, merkelapp, dato from styringskalender where type in (:typer) and dato >= :dag"
                + " order by dato, id fetch first " + NESTE + " rows only")
        .param("typer", TYPER)
        .param("dag", dag)
        .query(
            (rs, nr) ->
                new Mote(
                    rs.getLong(1), Kalendertype.valueOf(rs.getString(2)), rs.getString(3), rs.getObject(4, LocalDate.class), 0))
        .list();
  }

  /** @return the day of a meeting; empty for a row that is none */
  Optional<LocalDate> dag(long id) {
    return jdbc.sql("select dato from styringskalender where id = :id and type in (:typer)")
        .param("id", id)
        .param("typer", TYPER)
        .query(LocalDate.class)
        .optional();
  }
}
