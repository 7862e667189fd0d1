package no.saksflyt.felles.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the answers of calls marked {@link Engang} that no program repeats any longer. */
@Component
public class Engangsrydding {

  /** How long the same key gets the same answer. */
  static final Duration HUSKES = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock klokke;

  Engangsrydding(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /** @return how many answers were forgotten */
  public int rydd() {
    return jdbc.sql("delete from engangskall where opprettet < :eldst")
        .param("eldst", Timestamp.from(klokke.instant().minus(HUSKES)))
        .update();
  }
}
