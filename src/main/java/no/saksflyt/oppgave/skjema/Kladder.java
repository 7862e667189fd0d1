package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import no.saksflyt.felles.Feltfeil;
import no.saksflyt.felles.Regelbrudd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person has written in a form and not yet sent: it survives logout and another machine, and goes with the row of its open task
 * when that ends.
 */
@Service
@Transactional
class Kladder {

  private static final int STORST = 200_000;
  private static final TypeReference<Map<String, Object>> VERDIER = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock klokke;

  Kladder(JdbcClient jdbc, ObjectMapper json, Clock klokke) {
    this.jdbc = jdbc;
    this.json = json;
    this.klokke = klokke;
  }

  /**
   * @param oppgaveId the task
   * @param person who writes
   * @param verdier what is written so far, by the form's keys; not kept where the task has ended meanwhile
   * @throws Regelbrudd when it is more than a draft may hold
   */
  void lagre(String oppgaveId, String person, Map<String, Object> verdier) {
    var tekst = skriv(verdier);
    if (tekst.length() > STORST) {
      throw new Regelbrudd(new Feltfeil("verdier", "feil.kladd.forStor"));
    }
    if (!hold(oppgaveId)) {
      return;
    }
    slett(oppgaveId, person);
    jdbc.sql("insert into skjemakladd (oppgave_id, person, verdier, endret) values (:oppgave, :person, :verdier, :endret)")
        .param("oppgave", oppgaveId)
        .param("person", person)
        .param("verdier", tekst)
        .param("endret", Timestamp.from(klokke.instant()))
        .update();
  }

  /**
   * @param oppgaveId the task
   * @param person who wrote
   * @return what is written so far, empty for nothing
   */
  @Transactional(readOnly = true)
  Map<String, Object> finn(String oppgaveId, String person) {
    return jdbc.sql("select verdier from skjemakladd where oppgave_id = :oppgave and person = :person")
        .param("oppgave", oppgaveId)
        .param("person", person)
        .query(String.class)
        .optional()
        .map(this::les)
        .orElse(Map.of());
  }

  void slett(String oppgaveId, String person) {
    jdbc.sql("delete from skjemakladd where oppgave_id = :oppgave and person = :person")
        .param("oppgave", oppgaveId)
        .param("person", person)
        .update();
  }

  /** The task cannot end before its draft is written. */
  private boolean hold(String oppgaveId) {
    return jdbc.sql("select oppgave_id from oppgavefrist where oppgave_id = :oppgave for update")
        .param("oppgave", oppgaveId)
        .query(String.class)
        .optional()
        .isPresent();
  }

  private String skriv(Map<String, Object> verdier) {
    try {
      return json.writeValueAsString(verdier);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }

  private Map<String, Object> les(String tekst) {
    try {
      return json.readValue(tekst, VERDIER);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }
}
