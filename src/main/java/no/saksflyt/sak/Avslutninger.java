package no.saksflyt.sak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows that tell why and by whom a case ended other than by its own last step, and the proposals still waiting. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Avslutninger {

  private static final String VELG = "select id, utfall, grunn, annen, hvem, opprettet from saksavslutning";

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Avslutninger(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** A proposal that waits for a second person. */
  public void foreslaa(Saksnummer saksnummer, String utfall, String grunn) {
    sett(saksnummer, utfall, grunn, null, false);
  }

  /** What one person has decided. */
  public void avgjor(Saksnummer saksnummer, String utfall, String grunn, Saksnummer annen) {
    sett(saksnummer, utfall, grunn, annen, true);
  }

  /**
   * @param id a waiting proposal
   * @param godtatt whether the second person agreed
   */
  public void avgjor(long id, boolean godtatt) {
    jdbc.sql("update saksavslutning set avgjort = :naa, avgjort_av = :hvem, godtatt = :godtatt where id = :id")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .param("godtatt", godtatt)
        .param("id", id)
        .update();
  }

  /** Proposals about a case that ends another way wait for nobody any more. */
  public void forkastVentende(Saksnummer saksnummer) {
    jdbc.sql(
            "update saksavslutning set avgjort = :naa, avgjort_av = :hvem, godtatt = false"
                + " where saksnummer = :sak and avgjort is null")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .param("sak", saksnummer.toString())
        .update();
  }

  /**
   * @param saksnummer a case the person may see
   * @return the proposal that waits for a second person, or empty
   */
  @Transactional(readOnly = true)
  public Optional<Avslutningsforslag> ventende(Saksnummer saksnummer) {
    return jdbc.sql(VELG + " where saksnummer = :sak and avgjort is null order by id desc limit 1")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .optional();
  }

  /**
   * @param saksnummer a case the person may see
   * @return what was last decided about how it ends, or empty
   */
  @Transactional(readOnly = true)
  public Optional<Avslutningsforslag> avgjort(Saksnummer saksnummer) {
    return jdbc.sql(VELG + " where saksnummer = :sak and godtatt = true order by id desc limit 1")
        .param("sak", saksnummer.toString())
        .query((rs, nr) -> les(rs))
        .optional();
  }

  private void sett(Saksnummer saksnummer, String utfall, String grunn, Saksnummer annen, boolean avgjort) {
    var naa = Timestamp.from(klokke.instant());
    jdbc.sql(
            "insert into saksavslutning (saksnummer, utfall, grunn, annen, hvem, opprettet, avgjort, avgjort_av, godtatt)"
                + " values (:sak, :utfall, :grunn, :annen, :hvem, :naa, :avgjort, :av, :godtatt)")
        .param("sak", saksnummer.toString())
        .param("utfall", utfall)
        .param("grunn", grunn)
        .param("annen", annen == null ? null : annen.toString())
        .param("hvem", innlogget.id())
        .param("naa", naa)
        .param("avgjort", avgjort ? naa : null)
        .param("av", avgjort ? innlogget.id() : null)
        .param("godtatt", avgjort ? Boolean.TRUE : null)
        .update();
  }

  private static Avslutningsforslag les(ResultSet rs) throws SQLException {
    var annen = rs.getString("annen");
    return new Avslutningsforslag(
        rs.getLong("id"),
        rs.getString("utfall"),
        rs.getString("grunn"),
        annen == null ? null : Saksnummer.av(annen),
        rs.getString("hvem"),
        rs.getTimestamp("opprettet").toInstant());
  }
}
