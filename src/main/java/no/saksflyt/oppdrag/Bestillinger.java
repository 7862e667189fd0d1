package no.saksflyt.oppdrag;

import java.time.LocalDate;
import java.util.Optional;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for the assignments that stand in no letter. */
@Component
public class Bestillinger {

  private final JdbcClient jdbc;
  private final Hendelser hendelser;
  private final Innlogget innlogget;

  Bestillinger(JdbcClient jdbc, Hendelser hendelser, Innlogget innlogget) {
    this.jdbc = jdbc;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
  }

  void registrer(Saksnummer saksnummer, Bestilling ny) {
    var referanse = ny.referanse() == null || ny.referanse().isBlank() ? null : ny.referanse().strip();
    jdbc.sql(
            "insert into bestilling (saksnummer, bestiller, maate, dato, referanse)"
                + " values (:sak, :bestiller, :maate, :dato, :referanse)")
        .param("sak", saksnummer.toString())
        .param("bestiller", ny.bestiller().strip())
        .param("maate", ny.maate())
        .param("dato", ny.dato())
        .param("referanse", referanse)
        .update();
    hendelser.registrer(
        Hendelse.av(saksnummer, "BESTILLING_REGISTRERT", innlogget.id())
            .gjelderFra(ny.dato())
            .til(ny.bestiller().strip())
            .medKilde(referanse));
  }

  /**
   * @param saksnummer an assignment's case, already known to be visible to the person
   * @return who asked for it; empty for one that stands in a letter
   */
  public Optional<Bestilling> til(Saksnummer saksnummer) {
    return jdbc.sql("select bestiller, maate, dato, referanse from bestilling where saksnummer = :sak")
        .param("sak", saksnummer.toString())
        .query(
            (rs, nr) ->
                new Bestilling(
                    rs.getString(1), rs.getString(2), rs.getObject(3, LocalDate.class), rs.getString(4)))
        .optional();
  }
}
