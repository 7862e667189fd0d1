package no.saksflyt.felles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.saksflyt.felles.Tid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EngangsryddingTest {

  private static final Instant NAA = Instant.parse("2032-03-31T01:30:00Z");

  private final JdbcClient jdbc =
      JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:engangsrydding;DB_CLOSE_DELAY=-1"));

  @Test
  @DisplayName("an answer is kept for thirty days, and then forgotten")
  void trettiDager() {
    jdbc.sql("create table engangskall (nokkel varchar(200), opprettet timestamp with time zone)").update();
    skriv("glemmes", Duration.ofDays(30).plusSeconds(1));
    skriv("huskes", Duration.ofDays(30));
    skriv("ny", Duration.ZERO);
    var rydding = new Engangsrydding(jdbc, Clock.fixed(NAA, Tid.OSLO));

    assertThat(rydding.rydd()).isEqualTo(1);
    assertThat(jdbc.sql("select nokkel from engangskall").query(String.class).list()).containsExactlyInAnyOrder("huskes", "ny");
    assertThat(rydding.rydd()).isZero();
  }

  private void skriv(String nokkel, Duration siden) {
    jdbc.sql("insert into engangskall (nokkel, opprettet) values (:nokkel, :opprettet)")
        .param("nokkel", nokkel)
        .param("opprettet", Timestamp.from(NAA.minus(siden)))
        .update();
  }
}
