package no.saksflyt.klage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What appellate bodies answered, each letter once in each round of a complaint. */
@Component
class Klagesvarlager {

  private final JdbcClient jdbc;
  private final Hendelser hendelser;
  private final Innlogget innlogget;
  private final Clock klokke;

  Klagesvarlager(JdbcClient jdbc, Hendelser hendelser, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.hendelser = hendelser;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  /** @return whether a letter with this reference has been recorded in this round already */
  boolean har(Klage klage, String kilde) {
    return jdbc.sql("select count(*) from klagesvar where saksnummer = :sak and omgang = :omgang and kilde = :kilde")
            .param("sak", klage.saksnummer().toString())
            .param("omgang", klage.omgang())
            .param("kilde", kilde)
            .query(Integer.class)
            .single()
        > 0;
  }

  void settInn(Klage klage, Klageinstanssvar svar) {
    jdbc.sql(
            "insert into klagesvar (saksnummer, omgang, svar, utfall, dato, tekst, kilde, hvem, registrert)"
                + " values (:sak, :omgang, :svar, :utfall, :dato, :tekst, :kilde, :hvem, :naa)")
        .param("sak", klage.saksnummer().toString())
        .param("omgang", klage.omgang())
        .param("svar", svar.svar().name())
        .param("utfall", svar.utfall() == null ? null : svar.utfall().name(), Types.VARCHAR)
        .param("dato", svar.dato())
        .param("tekst", svar.tekst())
        .param("kilde", svar.kilde())
        .param("hvem", innlogget.id())
        .param("naa", Timestamp.from(klokke.instant()))
        .update();
    hendelser.registrer(
        Hendelse.av(klage.saksnummer(), "KLAGESVAR_" + svar.svar(), innlogget.id())
            .gjelderFra(svar.dato())
            .til(svar.utfall())
            .fordi(svar.tekst())
            .medKilde(svar.kilde()));
  }
}
