package no.saksflyt.oppgave.innboks;

import java.sql.Timestamp;
import java.time.Clock;
import no.saksflyt.felles.Meldinger;
import no.saksflyt.felles.Saksnummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts messages in people's inboxes. They name the case and nothing of what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Innboks {

  /** Somebody else gave the person a task. */
  public static final String TILDELT = "TILDELT";

  /** The case's deadline was moved. */
  public static final String FRIST_FLYTTET = "FRIST_FLYTTET";

  /** The case is no longer on hold. */
  public static final String GJENOPPTATT = "GJENOPPTATT";

  /** A leader reminds of a task. */
  public static final String PURRING = "PURRING";

  /** The day somebody was to look at a task without a deadline. */
  public static final String OPPFOLGING = "OPPFOLGING";

  /** Something could not be sent and waits for a person. */
  public static final String UTBOKS = "UTBOKS";

  /** Somebody's disqualification awaits the person's decision. */
  public static final String HABILITET = "HABILITET";

  private final JdbcClient jdbc;
  private final Meldinger meldinger;
  private final Clock klokke;

  Innboks(JdbcClient jdbc, Meldinger meldinger, Clock klokke) {
    this.jdbc = jdbc;
    this.meldinger = meldinger;
    this.klokke = klokke;
  }

  /**
   * @param person who is told; somebody the system does not know is told nothing
   * @param saksnummer the case, or null
   * @param oppgaveId the task, or null
   * @param type what it is about; its words stand under {@code innboks.tekst.<type>}
   * @param argumenter what the placeholders after the case number become
   */
  public void legg(String person, Saksnummer saksnummer, String oppgaveId, String type, Object... argumenter) {
    var alle = new Object[argumenter.length + 1];
    alle[0] = saksnummer == null ? "" : saksnummer.toString();
    System.arraycopy(argumenter, 0, alle, 1, argumenter.length);
    jdbc.sql(
            "insert into varsel (person, saksnummer, oppgave_id, type, tekst, opprettet)"
                + " select id, cast(:sak as varchar(11)), cast(:oppgave as varchar(64)), cast(:type as varchar(40)),"
                + " cast(:tekst as varchar(1000)), cast(:naa as timestamp with time zone) from person where id = :person")
        .param("person", person)
        .param("sak", saksnummer == null ? null : saksnummer.toString())
        .param("oppgave", oppgaveId)
        .param("type", type)
        .param("tekst", meldinger.tekst("innboks.tekst." + type, alle))
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }
}
