package no.saksflyt.tilskudd.behandling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what applicants were asked to mend. */
@Component
class Mangellager {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Mangellager(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /** One for each round; written anew when the same round asks once more, as after a return. */
  void be(Saksnummer saksnummer, int runde, String mangler, LocalDate svarfrist) {
    jdbc.sql("delete from mangel where saksnummer = :sak and runde = :runde and sendt is null")
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .update();
    jdbc.sql("insert into mangel (saksnummer, runde, mangler, svarfrist) values (:sak, :runde, :mangler, :frist)")
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .param("mangler", mangler)
        .param("frist", svarfrist)
        .update();
  }

  void sendt(Saksnummer saksnummer, int runde) {
    jdbc.sql("update mangel set sendt = :naa where saksnummer = :sak and runde = :runde")
        .param("naa", naa())
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .update();
  }

  void avslutt(Saksnummer saksnummer, int runde, String svar, LocalDate svart) {
    jdbc.sql("update mangel set svar = :svar, svart = :svart, avsluttet = :naa where saksnummer = :sak and runde = :runde")
        .param("svar", svar, Types.VARCHAR)
        .param("svart", svart, Types.DATE)
        .param("naa", naa())
        .param("sak", saksnummer.toString())
        .param("runde", runde)
        .update();
  }

  List<Mangel> alle(Saksnummer saksnummer) {
    return jdbc.sql("select * from mangel where saksnummer = :sak order by runde")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .list();
  }

  Optional<Mangel> siste(Saksnummer saksnummer) {
    var alle = alle(saksnummer);
    return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
  }

  private static Mangel les(ResultSet rs) throws SQLException {
    return new Mangel(
        rs.getInt("runde"),
        rs.getString("mangler"),
        rs.getObject("svarfrist", LocalDate.class),
        instant(rs, "sendt"),
        rs.getString("svar"),
        rs.getObject("svart", LocalDate.class),
        instant(rs, "avsluttet"));
  }

  private static Instant instant(ResultSet rs, String kolonne) throws SQLException {
    var tid = rs.getTimestamp(kolonne);
    return tid == null ? null : tid.toInstant();
  }

  private Timestamp naa() {
    return Timestamp.from(klokke.instant());
  }
}
