package no.saksflyt.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the house expects of H2 that a version of it has failed to do. */
class DatabasensKontraktTest {

  private static final String ADRESSE = "jdbc:h2:mem:kontrakt";

  @Test
  @DisplayName("a table's checks go on working when the connection that made it is closed, as a pool closes it after half an hour")
  void sjekkOverleverForbindelsen() throws SQLException {
    try (var andre = DriverManager.getConnection(ADRESSE)) {
      try (var forste = DriverManager.getConnection(ADRESSE)) {
        utfor(forste, "create table ting (slag varchar(10), check (slag in ('A', 'B', 'C')))");
      }
      assertThat(utfor(andre, "insert into ting (slag) values ('A')")).isOne();
      assertThatThrownBy(() -> utfor(andre, "insert into ting (slag) values ('D')"))
          .isInstanceOfSatisfying(
              SQLIntegrityConstraintViolationException.class, feil -> assertThat(feil.getSQLState()).isEqualTo("23513"));
    }
  }

  private static int utfor(Connection forbindelse, String setning) throws SQLException {
    try (var sporring = forbindelse.createStatement()) {
      return sporring.executeUpdate(setning);
    }
  }
}
