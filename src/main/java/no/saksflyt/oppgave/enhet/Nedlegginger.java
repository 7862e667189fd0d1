package no.saksflyt.oppgave.enhet;

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

/** The rows of the units that close. */
@Component
public class Nedlegginger {

  private static final String VELG = "select id, enhet, etterfolger, siste_dag, grunn from enhetsnedlegging where ";

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Nedlegginger(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return the closing of a unit, done or to come; empty for one that goes on */
  public Optional<Nedlegging> av(String enhet) {
    return jdbc.sql(VELG + "enhet = :enhet").param("enhet", enhet).query((rs, nr) -> les(rs)).optional();
  }

  /** @return whether nothing of the unit is left to move */
  public boolean ferdig(String enhet) {
    return jdbc.sql("select count(*) from enhetsnedlegging where enhet = :enhet and flyttet is not null")
            .param("enhet", enhet)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** @return those whose last day has passed and that have something left to move, the oldest first */
  List<Nedlegging> forfalte() {
    return jdbc.sql(VELG + "flyttet is null and siste_dag < :idag order by id")
        .param("idag", LocalDate.now(klokke))
        .query((rs, nr) -> les(rs))
        .list();
  }

  public void settInn(String enhet, String etterfolger, LocalDate sisteDag, String grunn) {
    jdbc.sql(
            "insert into enhetsnedlegging (enhet, etterfolger, siste_dag, grunn, hvem, opprettet)"
                + " values (:enhet, :etterfolger, :dag, :grunn, :hvem, :naa)")
        .param("enhet", enhet)
        .param("etterfolger", etterfolger)
        .param("dag", sisteDag)
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  /** @return whether this transaction now has the closing for itself; false while another node has it, or when it is done */
  boolean ta(long id) {
    return jdbc.sql("select id from enhetsnedlegging where id = :id and flyttet is null for update skip locked")
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  void flyttet(long id) {
    jdbc.sql("update enhetsnedlegging set flyttet = :naa where id = :id")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("id", id)
        .update();
  }

  private static Nedlegging les(ResultSet rs) throws SQLException {
    return new Nedlegging(
        rs.getLong(1), rs.getString(2), rs.getString(3), rs.getObject(4, LocalDate.class), rs.getString(5));
  }
}
