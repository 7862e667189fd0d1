package no.saksflyt.oppdrag.departement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Side;
import no.saksflyt.oppdrag.Oppdragsdel.Trafikklys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code oppdragsstatus}: written once, never changed. */
@Component
class Statuslager {

  private static final String VELG = "select del_id, lys, begrunnelse, dato, hvem from oppdragsstatus";

  private final JdbcClient jdbc;
  private final Clock klokke;

  Statuslager(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  void settInn(Saksnummer saksnummer, Statusmelding melding) {
    jdbc.sql(
            "insert into oppdragsstatus (saksnummer, del_id, lys, begrunnelse, dato, hvem, registrert)"
                + " values (:sak, :del, :lys, :begrunnelse, :dato, :hvem, :registrert)")
        .param("sak", saksnummer.toString())
        .param("del", melding.delId())
        .param("lys", melding.lys().name())
        .param("begrunnelse", melding.begrunnelse())
        .param("dato", melding.dato())
        .param("hvem", melding.hvem())
        .param("registrert", Timestamp.from(klokke.instant()))
        .update();
  }

  /** The last one of the whole (del null) or of a part. */
  Optional<Statusmelding> siste(Saksnummer saksnummer, String delId) {
    return jdbc.sql(
            VELG + " where saksnummer = :sak and coalesce(del_id, '-') = :del order by id desc fetch first 1 rows only")
        .param("sak", saksnummer.toString())
        .param("del", delId == null ? "-" : delId)
        .query((rs, nr) -> les(rs))
        .optional();
  }

  Optional<Statusmelding> sisteRode(Saksnummer saksnummer) {
    return jdbc.sql(VELG + " where saksnummer = :sak and lys = 'ROD' order by id desc fetch first 1 rows only")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .optional();
  }

  Side<Statusmelding> historikk(Saksnummer saksnummer, int side, int antall) {
    var totalt =
        jdbc.sql("select count(*) from oppdragsstatus where saksnummer = :sak")
            .param("sak", saksnummer.toString())
            .query(Long.class)
            .single();
    var rader =
        jdbc.sql(
                VELG
                    + " where saksnummer = :sak order by id desc offset :hopp rows fetch next :antall rows only")
            .param("sak", saksnummer.toString())
            .param("hopp", side * antall)
            .param("antall", antall)
            .query((rs, nr) -> les(rs))
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  /** The name of a part that is still to be done or is done; empty for one that never was or fell away. */
  Optional<String> delnavn(Saksnummer saksnummer, String delId) {
    return delId.matches("[1-9]\\d{0,5}")
        ? jdbc.sql("select navn from oppdragsdel where saksnummer = :sak and lopenr = :nr and status <> 'BORTFALT'")
            .param("sak", saksnummer.toString())
            .param("nr", Integer.valueOf(delId))
            .query(String.class)
            .optional()
        : Optional.empty();
  }

  private static Statusmelding les(ResultSet rs) throws SQLException {
    return new Statusmelding(
        rs.getString("del_id"),
        Trafikklys.valueOf(rs.getString("lys")),
        rs.getString("begrunnelse"),
        rs.getObject("dato", LocalDate.class),
        rs.getString("hvem"));
  }
}
