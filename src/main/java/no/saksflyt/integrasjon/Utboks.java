package no.saksflyt.integrasjon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import no.saksflyt.felles.IkkeFunnet;
import no.saksflyt.felles.Side;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to happen outside the house: a row in the transaction that causes it, sent afterwards. So neither is an effect lost with
 * a killed process, nor does one happen of what was rolled back.
 */
@Service
@Transactional(readOnly = true)
public class Utboks {

  private static final String KOLONNER = "id, type, nokkel, innhold, status, forsok, neste, opprettet, sendt, kvittering, feil";

  private final JdbcTemplate mal;
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock klokke;

  Utboks(JdbcTemplate mal, ObjectMapper json, Clock klokke) {
    this.mal = mal;
    this.jdbc = JdbcClient.create(mal);
    this.json = json;
    this.klokke = klokke;
  }

  /**
   * How far an effect has come: waits for its first attempt, sent, failed and to be tried again, or given up and handed to a
   * person.
   */
  public enum Status {
    VENTER,
    SENDT,
    FEILET,
    TIL_PERSON
  }

  /**
   * One effect.
   *
   * @param id the row
   * @param type its kind, for instance {@code EPOST}
   * @param nokkel what makes it the same effect: it happens once
   * @param innhold what is sent, as JSON
   * @param status how far it has come
   * @param forsok how many times it was tried
   * @param neste when it is tried next
   * @param opprettet when it was asked for
   * @param sendt when it was sent, or null
   * @param kvittering what the receiver answered, or null
   * @param feil what went wrong last, or null
   */
  public record Rad(
      long id,
      String type,
      String nokkel,
      String innhold,
      Status status,
      int forsok,
      Instant neste,
      Instant opprettet,
      Instant sendt,
      String kvittering,
      String feil) {}

  /**
   * Asks for an effect in the caller's transaction.
   *
   * @param type its kind; some {@link Utsender} must take it
   * @param nokkel what makes it the same effect, at most 200 characters: asked for twice it happens once
   * @param innhold what is sent, written as JSON of at most 8 000 characters
   * @return whether it was new
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean legg(String type, String nokkel, Map<String, String> innhold) {
    var tekst = somJson(innhold);
    var naa = Timestamp.from(klokke.instant());
    // A refused insert would doom the caller's whole transaction on PostgreSQL: it is taken back alone.
    return Boolean.TRUE.equals(
        mal.execute(
            (ConnectionCallback<Boolean>)
                forbindelse -> {
                  Savepoint foer = forbindelse.setSavepoint();
                  try {
                    settInn(type, nokkel, tekst, naa);
                    forbindelse.releaseSavepoint(foer);
                    return true;
                  } catch (DuplicateKeyException finnesAlt) {
                    forbindelse.rollback(foer);
                    return false;
                  }
                }));
  }

  private void settInn(String type, String nokkel, String innhold, Timestamp naa) {
    jdbc.sql(
            "insert into utboks (type, nokkel, innhold, status, forsok, neste, opprettet)"
                + " values (:type, :nokkel, :innhold, 'VENTER', 0, :naa, :naa)")
        .param("type", type)
        .param("nokkel", nokkel)
        .param("innhold", innhold)
        .param("naa", naa)
        .update();
  }

  private String somJson(Map<String, String> innhold) {
    try {
      return json.writeValueAsString(innhold);
    } catch (JsonProcessingException umulig) {
      throw new IllegalArgumentException(umulig);
    }
  }

  /**
   * @param status which, or null for all
   * @param side page from 0
   * @param antall rows on a page, 1 to 200
   * @return the effects, newest first
   */
  public Side<Rad> liste(Status status, int side, int antall) {
    Side.kontroller(side, antall);
    var hvor = status == null ? "" : " where status = :status";
    var verdier = status == null ? Map.<String, Object>of() : Map.<String, Object>of("status", status.name());
    var totalt = jdbc.sql("select count(*) from utboks" + hvor).params(verdier).query(Long.class).single();
    var rader =
        jdbc.sql("select " + KOLONNER + " from utboks" + hvor + " order by id desc offset :fra rows fetch next :antall rows only")
            .params(verdier)
            .param("fra", (long) side * antall)
            .param("antall", antall)
            .query(Utboks::rad)
            .list();
    return new Side<>(totalt, side, antall, rader);
  }

  /**
   * A person lets an effect that was given up be tried again.
   *
   * @param id the row
   * @throws IkkeFunnet when there is no such effect that failed
   */
  @Transactional
  public void provIgjen(long id) {
    var endret =
        jdbc.sql("update utboks set status = 'VENTER', forsok = 0, neste = :naa where id = :id and status in ('FEILET', 'TIL_PERSON')")
            .param("id", id)
            .param("naa", Timestamp.from(klokke.instant()))
            .update();
    if (endret == 0) {
      throw new IkkeFunnet("feil.finnesIkke");
    }
  }

  /** Reads one row; the sender reads them so too. */
  static Rad rad(ResultSet rad, int nummer) throws SQLException {
    return new Rad(
        rad.getLong("id"),
        rad.getString("type"),
        rad.getString("nokkel"),
        rad.getString("innhold"),
        Status.valueOf(rad.getString("status")),
        rad.getInt("forsok"),
        rad.getTimestamp("neste").toInstant(),
        rad.getTimestamp("opprettet").toInstant(),
        rad.getTimestamp("sendt") == null ? null : rad.getTimestamp("sendt").toInstant(),
        rad.getString("kvittering"),
        rad.getString("feil"));
  }
}
