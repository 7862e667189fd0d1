package no.saksflyt.oppgave.innboks;

import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who have a case's open tasks that something changed which they did not do themselves. */
@Component
public class Beskjeder {

  private final JdbcClient jdbc;
  private final Innboks innboks;
  private final Innlogget innlogget;

  Beskjeder(JdbcClient jdbc, Innboks innboks, Innlogget innlogget) {
    this.jdbc = jdbc;
    this.innboks = innboks;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer a case
   * @param type one of the types of {@link Innboks}
   */
  public void tilAnsvarlige(Saksnummer saksnummer, String type) {
    var selv = innlogget.id();
    jdbc
        .sql(
            "select distinct t.ASSIGNEE_ from oppgavefrist o join ACT_RU_TASK t on t.ID_ = o.oppgave_id"
                + " where o.saksnummer = :sak and t.ASSIGNEE_ is not null")
        .param("sak", saksnummer.toString())
        .query(String.class)
        .list()
        .stream()
        .filter(person -> !person.equals(selv))
        .forEach(person -> innboks.legg(person, saksnummer, null, type));
  }
}
