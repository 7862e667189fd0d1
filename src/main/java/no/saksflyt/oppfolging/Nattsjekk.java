package no.saksflyt.oppfolging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.oppfolging.Gjennomgang.Funn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks once a night whether anything has fallen between; keeps what it found. */
@Component
public class Nattsjekk {

  private static final Logger LOGG = LoggerFactory.getLogger(Nattsjekk.class);

  private final Gjennomgang gjennomgang;
  private final JdbcClient jdbc;
  private final Clock klokke;

  Nattsjekk(Gjennomgang gjennomgang, JdbcClient jdbc, Clock klokke) {
    this.gjennomgang = gjennomgang;
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * What one night's check found.
   *
   * @param tidspunkt when it looked
   * @param funn what there was
   */
  public record Kontroll(Instant tidspunkt, Funn funn) {}

  /** Looks once for each date, on whichever node comes first. */
  public void sjekk() {
    var funn = gjennomgang.tell();
    try {
      jdbc.sql(
              "insert into nattsjekk (dato, tidspunkt, saker_uten_steg, steg_uten_rad, feilede_jobber)"
                  + " values (:dato, :tidspunkt, :saker, :steg, :jobber)")
          .param("dato", LocalDate.now(klokke))
          .param("tidspunkt", Timestamp.from(klokke.instant()))
          .param("saker", funn.sakerUtenSteg())
          .param("steg", funn.stegUtenRad())
          .param("jobber", funn.feiledeJobber())
          .update();
    } catch (DuplicateKeyException annenNode) {
      LOGG.debug("Another node has checked tonight");
      return;
    }
    if (funn.noe()) {
      LOGG.warn(
          "Fallen between: {} open cases without a step, {} steps without a deadline row, {} failed jobs; see /oppfolging/uten-steg",
          funn.sakerUtenSteg(),
          funn.stegUtenRad(),
          funn.feiledeJobber());
    }
  }

  /** @return the last night's check, empty before the first */
  public Optional<Kontroll> siste() {
    return jdbc.sql("select * from nattsjekk order by dato desc fetch first 1 rows only")
        .query((rad, nr) -> new Kontroll(
            rad.getTimestamp("tidspunkt").toInstant(),
            new Funn(rad.getLong("saker_uten_steg"), rad.getLong("steg_uten_rad"), rad.getLong("feilede_jobber"))))
        .optional();
  }
}
