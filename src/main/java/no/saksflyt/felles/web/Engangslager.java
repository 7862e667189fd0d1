package no.saksflyt.felles.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be done once: who asked with which key, and what was answered. */
class Engangslager {

  private static final String RADEN = " where person = :person and nokkel = :nokkel";

  private final ObjectProvider<JdbcClient> jdbc;
  private final ObjectProvider<Clock> klokke;

  Engangslager(ObjectProvider<JdbcClient> jdbc, ObjectProvider<Clock> klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param person who asks
   * @param nokkel the key, at most 200 characters
   * @param fingeravtrykk what is asked
   */
  record Kall(String person, String nokkel, String fingeravtrykk) {}

  /**
   * @param fingeravtrykk what was asked
   * @param status the HTTP status, or null as long as nothing is answered
   * @param sted where the answer led, or null
   * @param svar its body, or null
   */
  record Svar(String fingeravtrykk, Integer status, String sted, String svar) {}

  /** @return whether this is the first with its key; of two at once the second waits for the first one's transaction */
  boolean forste(Kall kall) {
    try {
      jdbc.getObject()
          .sql("insert into engangskall (person, nokkel, fingeravtrykk, opprettet) values (:person, :nokkel, :avtrykk, :naa)")
          .param("person", kall.person())
          .param("nokkel", kall.nokkel())
          .param("avtrykk", kall.fingeravtrykk())
          .param("naa", Timestamp.from(klokke.getObject().instant()))
          .update();
      return true;
    } catch (DuplicateKeyException finnes) {
      return false;
    }
  }

  void besvart(Kall kall, int status, String sted, String svar) {
    jdbc.getObject()
        .sql("update engangskall set status = :status, sted = :sted, svar = :svar" + RADEN)
        .param("status", status)
        .param("sted", sted)
        .param("svar", svar)
        .param("person", kall.person())
        .param("nokkel", kall.nokkel())
        .update();
  }

  /** Nothing came of it: the same key may be tried again. */
  void slipp(Kall kall) {
    jdbc.getObject()
        .sql("delete from engangskall" + RADEN)
        .param("person", kall.person())
        .param("nokkel", kall.nokkel())
        .update();
  }

  /** @return what the first with this key was answered; empty where nothing came of it */
  Optional<Svar> svar(Kall kall) {
    return jdbc.getObject()
        .sql("select fingeravtrykk, status, sted, svar from engangskall" + RADEN)
        .param("person", kall.person())
        .param("nokkel", kall.nokkel())
        .query(
            (rs, nr) ->
                new Svar(rs.getString(1), rs.getObject(2, Integer.class), rs.getString(3), rs.getString(4)))
        .optional();
  }
}
