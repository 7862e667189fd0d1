package no.saksflyt.oppgave.tid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Venteperiode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of holds. A case has at most one that runs: the database refuses a second. */
@Component
public class Venterader {

  private final JdbcClient jdbc;
  private final Clock klokke;

  Venterader(JdbcClient jdbc, Clock klokke) {
    this.jdbc = jdbc;
    this.klokke = klokke;
  }

  /**
   * @param saksnummer a case
   * @return the hold that runs, if any
   */
  public Optional<Venterad> aktiv(Saksnummer saksnummer) {
    return jdbc.sql("select id, fra, til, grunn from paavent where aktiv_sak = :sak")
        .param("sak", saksnummer.toString())
        .query(
            (rad, nummer) ->
                new Venterad(
                    rad.getLong("id"),
                    rad.getObject("fra", LocalDate.class),
                    rad.getObject("til", LocalDate.class),
                    rad.getString("grunn")))
        .optional();
  }

  /**
   * @param saksnummer a case
   * @return its holds, the one that runs until today; one that ended late ended on its own day
   */
  List<Venteperiode> perioder(Saksnummer saksnummer) {
    var idag = LocalDate.now(klokke);
    return jdbc.sql("select fra, til, avsluttet from paavent where saksnummer = :sak order by id")
        .param("sak", saksnummer.toString())
        .query(
            (rad, nummer) -> {
              var slutt = rad.getTimestamp("avsluttet");
              return periode(
                  rad.getObject("fra", LocalDate.class),
                  rad.getObject("til", LocalDate.class),
                  slutt == null ? idag : Tid.dato(slutt.toInstant()));
            })
        .list();
  }

  private static Venteperiode periode(LocalDate fra, LocalDate til, LocalDate avsluttet) {
    var slutt = avsluttet.isBefore(til) ? avsluttet : til;
    return new Venteperiode(fra, slutt.isBefore(fra) ? fra : slutt);
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException when one runs already
   */
  public void begynn(Saksnummer saksnummer, LocalDate til, String grunn, String hvem) {
    jdbc.sql(
            "insert into paavent (saksnummer, aktiv_sak, fra, til, grunn, hvem, opprettet)"
                + " values (:sak, :sak, :fra, :til, :grunn, :hvem, :naa)")
        .param("sak", saksnummer.toString())
        .param("fra", LocalDate.now(klokke))
        .param("til", til)
        .param("grunn", grunn)
        .param("hvem", hvem)
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }

  public void endre(long id, LocalDate til, String grunn) {
    jdbc.sql("update paavent set til = :til, grunn = :grunn where id = :id")
        .param("id", id)
        .param("til", til)
        .param("grunn", grunn)
        .update();
  }

  /**
   * @param saksnummer a case
   * @param hvem who ends its hold, or {@code system}
   * @return whether one ran
   */
  public boolean avslutt(Saksnummer saksnummer, String hvem) {
    return avslutt(saksnummer.toString(), hvem);
  }

  /** @param nokkel a case number, or any other business key: then none ran */
  boolean avslutt(String nokkel, String hvem) {
    return jdbc.sql(
                "update paavent set aktiv_sak = null, avsluttet = :naa, avsluttet_av = :hvem where aktiv_sak = :sak")
            .param("sak", nokkel)
            .param("hvem", hvem)
            .param("naa", Timestamp.from(klokke.instant()))
            .update()
        > 0;
  }
}
