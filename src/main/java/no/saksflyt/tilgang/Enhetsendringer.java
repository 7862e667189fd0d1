package no.saksflyt.tilgang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed which unit, when and why; rows are added and never changed. */
@Component
public class Enhetsendringer {

  private static final int SISTE = 100;

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Enhetsendringer(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** What was done. */
  public enum Hva {
    OPPRETTET,
    ENDRET,
    NEDLAGT,
    FLYTTET
  }

  /**
   * @param hva what was done
   * @param foer what stood there before, in words, or null
   * @param etter what stands there now, in words, or null
   * @param grunn why, or null
   * @param hvem id of who did it
   * @param tid when
   */
  public record Endring(Hva hva, String foer, String etter, String grunn, String hvem, Instant tid) {}

  /**
   * Records a change in the use case's own transaction.
   *
   * @param enhet the unit's id
   * @param hva what was done
   * @param foer what stood there before, in words, or null
   * @param etter what stands there now, in words, or null
   * @param grunn why, or null
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void registrer(String enhet, Hva hva, String foer, String etter, String grunn) {
    jdbc.sql(
            "insert into enhetsendring (enhet, hva, foer, etter, grunn, hvem, tid)"
                + " values (:enhet, :hva, :foer, :etter, :grunn, :hvem, :tid)")
        .param("enhet", enhet)
        .param("hva", hva.name())
        .param("foer", foer)
        .param("etter", etter)
        .param("grunn", grunn)
        .param("hvem", innlogget.id())
        .param("tid", Timestamp.from(klokke.instant()))
        .update();
  }

  /** @return the last changes of a unit, the newest first; a hundred at most */
  @Transactional(readOnly = true)
  public List<Endring> av(String enhet) {
    return jdbc.sql(
            "select hva, foer, etter, grunn, hvem, tid from enhetsendring where enhet = :enhet order by id desc fetch first "
                + SISTE
                + " rows only")
        .param("enhet", enhet)
        .query(
            (rs, nr) ->
                new Endring(
                    Hva.valueOf(rs.getString(1)),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getTimestamp(6).toInstant()))
        .list();
  }
}
