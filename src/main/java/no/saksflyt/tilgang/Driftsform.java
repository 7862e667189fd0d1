package no.saksflyt.tilgang;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database is for, kept in the database itself: a demonstration stays one. */
@Component
public class Driftsform {

  private static final String DEMONSTRASJON = "DEMONSTRASJON";

  private final JdbcClient jdbc;
  private final Clock klokke;

  Driftsform(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /** @return whether the demonstration's people or cases were ever put into this database */
  @Transactional(readOnly = true)
  public boolean erDemonstrasjon() {
    return jdbc.sql("select count(*) from driftsform where navn = :navn").param("navn", DEMONSTRASJON).query(Long.class).single() > 0;
  }

  /** Marks the database as the demonstration's, for good. */
  @Transactional
  public void blirDemonstrasjon() {
    if (!erDemonstrasjon()) {
      jdbc.sql("insert into driftsform (navn, siden) values (:navn, :siden)")
          .param("navn", DEMONSTRASJON)
          .param("siden", Timestamp.from(klokke.instant()))
          .update();
    }
  }
}
