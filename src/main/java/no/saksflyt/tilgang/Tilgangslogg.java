package no.saksflyt.tilgang;

import java.sql.Timestamp;
import java.time.Clock;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records who read a restricted case and who was refused; kept even when the call itself rolls back. */
@Component
public class Tilgangslogg {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Tilgangslogg(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param person who
   * @param saksnummer the case, or null when no case is involved
   * @param handling what was tried, for instance {@code LES} or {@code FULLFOR}
   * @param sluppet whether it was let through
   * @param grunn why not, as a message key, or null
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void skriv(String person, Saksnummer saksnummer, String handling, boolean sluppet, String grunn) {
    jdbc.sql(
            "insert into tilgangslogg (tid, person, saksnummer, handling, sluppet, grunn)"
                + " values (:tid, :person, :saksnummer, :handling, :sluppet, :grunn)")
        .param("tid", Timestamp.from(klokke.instant()))
        .param("person", person)
        .param("saksnummer", saksnummer == null ? null : saksnummer.toString())
        .param("handling", handling)
        .param("sluppet", sluppet)
        .param("grunn", grunn)
        .update();
  }
}
