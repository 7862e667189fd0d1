package no.saksflyt.saksbilde;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import no.saksflyt.tilgang.Rettigheter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what each person has seen of each case: the last event there was when the case or one of its tasks was opened. */
@Component
public class Sett {

  /**
   * How far a person has seen a case.
   *
   * @param hendelse the id of the last event there was
   * @param tid when
   */
  public record Stand(long hendelse, Instant tid) {}

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;
  private final TransactionTemplate egen;

  Sett(JdbcClient jdbc, Innlogget innlogget, Clock klokke, PlatformTransactionManager transaksjoner) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
    this.egen = new TransactionTemplate(transaksjoner);
    this.egen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Marks a case as seen by the person behind the call up to now.
   *
   * @param saksnummer a case the person may see
   * @return how far the person had seen it before, or empty for the first time
   */
  public Optional<Stand> marker(Saksnummer saksnummer) {
    var person = innlogget.hvisNoen().map(Rettigheter::person);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    var foer = les(person.get(), saksnummer);
    try {
      egen.executeWithoutResult(s -> skriv(person.get(), saksnummer));
    } catch (DuplicateKeyException toFaner) {
      // Two windows opened the case at the same moment: the other one has written it.
    }
    return foer;
  }

  private Optional<Stand> les(String person, Saksnummer saksnummer) {
    return jdbc.sql("select sist_hendelse, tid from sett where person = :person and saksnummer = :sak")
        .param("person", person)
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> new Stand(rs.getLong(1), rs.getTimestamp(2).toInstant()))
        .optional();
  }

  private void skriv(String person, Saksnummer saksnummer) {
    var siste = "(select coalesce(max(h.id), 0) from sakshendelse h where h.saksnummer = :sak)";
    var oppdatert =
        med("update sett set sist_hendelse = " + siste + ", tid = :tid where person = :person and saksnummer = :sak", person, saksnummer);
    if (oppdatert == 0) {
      med("insert into sett (person, saksnummer, sist_hendelse, tid) values (:person, :sak, " + siste + ", :tid)", person, saksnummer);
    }
  }

  private int med(String sql, String person, Saksnummer saksnummer) {
    return jdbc.sql(sql)
        .param("person", person)
        .param("sak", saksnummer.toString())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }
}
