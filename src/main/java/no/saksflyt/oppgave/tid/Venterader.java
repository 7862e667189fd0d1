package no.saksflyt.oppgave.tid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.felles.Transaksjonsminne;
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

  /** Which case's holds a transaction has read. */
  private record Holdt(Saksnummer saksnummer) {}

  /** @param avsluttet the day it ended, null while it runs */
  private record Rad(Venterad rad, boolean aktiv, LocalDate avsluttet) {}

  /**
   * @param saksnummer a case
   * @return the hold that runs, if any
   */
  public Optional<Venterad> aktiv(Saksnummer saksnummer) {
    return alle(saksnummer).stream().filter(Rad::aktiv).map(Rad::rad).findFirst();
  }

  /**
   * @param saksnummer a case
   * @return its holds, the one that runs until today; one that ended late ended on its own day
   */
  List<Venteperiode> perioder(Saksnummer saksnummer) {
    var idag = LocalDate.now(klokke);
    return alle(saksnummer).stream()
        .map(en -> periode(en.rad().fra(), en.rad().til(), en.avsluttet() == null ? idag : en.avsluttet()))
        .toList();
  }

  /** The step that ends and the one that begins ask for the same rows in the same transaction. */
  private List<Rad> alle(Saksnummer saksnummer) {
    return Transaksjonsminne.husk(new Holdt(saksnummer), () -> les(saksnummer));
  }

  private List<Rad> les(Saksnummer saksnummer) {
    return jdbc.sql("select id, aktiv_sak, fra, til, grunn, avsluttet from paavent where saksnummer = :sak order by id")
        .param("sak", saksnummer.toString())
        .query(
            (rad, nummer) -> {
              var slutt = rad.getTimestamp("avsluttet");
              return new Rad(
                  new Venterad(
                      rad.getLong("id"),
                      rad.getObject("fra", LocalDate.class),
                      rad.getObject("til", LocalDate.class),
                      rad.getString("grunn")),
                  rad.getString("aktiv_sak") != null,
                  slutt == null ? null : Tid.dato(slutt.toInstant()));
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
    Transaksjonsminne.glem(Holdt.class);
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
    Transaksjonsminne.glem(Holdt.class);
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
    Transaksjonsminne.glem(Holdt.class);
    return jdbc.sql(
                "update paavent set aktiv_sak = null, avsluttet = :naa, avsluttet_av = :hvem where aktiv_sak = :sak")
            .param("sak", nokkel)
            .param("hvem", hvem)
            .param("naa", Timestamp.from(klokke.instant()))
            .update()
        > 0;
  }
}
