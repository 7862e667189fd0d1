package no.saksflyt.saksbilde;

import java.time.Instant;
import java.util.List;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read a restricted case, or was refused something in any. Whoever asks checks first that the person may know. */
@Component
public class Lesere {

  /**
   * One line of the access log.
   *
   * @param tid when
   * @param person the person's id
   * @param handling what was tried
   * @param sluppet whether it was let through
   * @param grunn why not, as a message key, or null
   */
  public record Lesing(Instant tid, String person, String handling, boolean sluppet, String grunn) {}

  private final JdbcClient jdbc;

  Lesere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param saksnummer a case
   * @param antall how many at most
   * @return the newest lines about it, newest first
   */
  public List<Lesing> siste(Saksnummer saksnummer, int antall) {
    return jdbc.sql(
            "select tid, person, handling, sluppet, grunn from tilgangslogg where saksnummer = :sak"
                + " order by id desc limit :antall")
        .param("sak", saksnummer.toString())
        .param("antall", antall)
        .query(
            (rs, nr) ->
                new Lesing(
                    rs.getTimestamp("tid").toInstant(),
                    rs.getString("person"),
                    rs.getString("handling"),
                    rs.getBoolean("sluppet"),
                    rs.getString("grunn")))
        .list();
  }
}
