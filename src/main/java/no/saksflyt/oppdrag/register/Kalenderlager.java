package no.saksflyt.oppdrag.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the steering calendar and of who changed it. */
@Component
class Kalenderlager {

  private static final int SISTE_ENDRINGER = 100;

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Kalenderlager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  List<Kalenderdato> alle(int ar) {
    return jdbc.sql("select * from styringskalender where ar = :ar order by dato, type, merkelapp")
        .param("ar", ar)
        .query((rs, nr) -> dato(rs))
        .list();
  }

  List<Integer> arene() {
    return jdbc.sql("select distinct ar from styringskalender order by ar desc").query(Integer.class).list();
  }

  Optional<Kalenderdato> finn(long id) {
    return jdbc.sql("select * from styringskalender where id = :id").param("id", id).query((rs, nr) -> dato(rs)).optional();
  }

  /** @return the last day the year's reports of this kind are delivered: by then the whole year is reported */
  Optional<LocalDate> siste(int ar, Kalendertype type) {
    return jdbc.sql("select dato from styringskalender where ar = :ar and type = :type order by dato desc limit 1")
        .param("ar", ar)
        .param("type", type.name())
        .query(LocalDate.class)
        .optional();
  }

  boolean finnesAnnen(Kalenderdato ny, long id) {
    return jdbc.sql("select count(*) from styringskalender where ar = :ar and type = :type and merkelapp = :lapp and id <> :id")
            .param("ar", ny.ar())
            .param("type", ny.type().name())
            .param("lapp", ny.merkelapp())
            .param("id", id)
            .query(Long.class)
            .single()
        > 0;
  }

  void settInn(Kalenderdato ny) {
    jdbc.sql("insert into styringskalender (ar, type, merkelapp, dato, versjon) values (:ar, :type, :lapp, :dato, 0)")
        .param("ar", ny.ar())
        .param("type", ny.type().name())
        .param("lapp", ny.merkelapp())
        .param("dato", ny.dato())
        .update();
  }

  /** @return whether the row still was as it was read */
  boolean endre(long id, long versjon, String merkelapp, LocalDate dato) {
    return jdbc.sql(
                "update styringskalender set merkelapp = :lapp, dato = :dato, versjon = versjon + 1"
                    + " where id = :id and versjon = :versjon")
            .param("lapp", merkelapp)
            .param("dato", dato)
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  /** @return whether the row still was as it was read */
  boolean fjern(long id, long versjon) {
    return jdbc.sql("delete from styringskalender where id = :id and versjon = :versjon")
            .param("id", id)
            .param("versjon", versjon)
            .update()
        == 1;
  }

  void logg(Kalenderdato om, LocalDate foer, LocalDate etter, String grunn) {
    jdbc.sql(
            "insert into kalenderendring (ar, type, merkelapp, foer, etter, grunn, hvem, tid)"
                + " values (:ar, :type, :lapp, :foer, :etter, :grunn, :hvem, :tid)")
        .param("ar", om.ar())
        .param("type", om.type().name())
        .param("lapp", om.merkelapp())
        .param("foer", foer)
        .param("etter", etter)
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  List<Kalenderendring> endringer(int ar) {
    return jdbc.sql("select * from kalenderendring where ar = :ar order by id desc limit " + SISTE_ENDRINGER)
        .param("ar", ar)
        .query(
            (rs, nr) ->
                new Kalenderendring(
                    Kalendertype.valueOf(rs.getString("type")),
                    rs.getString("merkelapp"),
                    rs.getObject("foer", LocalDate.class),
                    rs.getObject("etter", LocalDate.class),
                    rs.getString("grunn"),
                    rs.getString("hvem"),
                    rs.getTimestamp("tid").toInstant()))
        .list();
  }

  private static Kalenderdato dato(ResultSet rs) throws SQLException {
    return new Kalenderdato(
        rs.getLong("id"),
        rs.getInt("ar"),
        Kalendertype.valueOf(rs.getString("type")),
        rs.getString("merkelapp"),
        rs.getObject("dato", LocalDate.class),
        rs.getLong("versjon"));
  }
}
