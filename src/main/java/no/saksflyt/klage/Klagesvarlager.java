package no.saksflyt.klage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what appellate bodies answered. */
@Component
class Klagesvarlager {

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagesvarlager(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return whether a letter with this reference has been recorded already */
  boolean har(Saksnummer saksnummer, String kilde) {
    return jdbc.sql("select count(*) from klagesvar where saksnummer = :sak and kilde = :kilde")
            .param("sak", saksnummer.toString())
            .param("kilde", kilde)
            .query(Integer.class)
            .single()
        > 0;
  }

  void settInn(Saksnummer saksnummer, Klageinstanssvar svar) {
    jdbc.sql(
            "insert into klagesvar (saksnummer, svar, utfall, dato, tekst, kilde, hvem, registrert)"
                + " values (:sak, :svar, :utfall, :dato, :tekst, :kilde, :hvem, :naa)")
        .param("sak", saksnummer.toString())
        .param("svar", svar.svar().name())
        .param("utfall", svar.utfall() == null ? null : svar.utfall().name(), Types.VARCHAR)
        .param("dato", svar.dato())
        .param("tekst", svar.tekst())
        .param("kilde", svar.kilde())
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
  }
}
