package no.saksflyt.oppgave;

import java.sql.Timestamp;
import java.time.Clock;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the hold of a case that ends: no deadline is left to move by the days held. */
@Component
class Ventslutt {

  private final JdbcClient jdbc;
  private final Innlogget innlogget;
  private final Clock klokke;

  Ventslutt(JdbcClient jdbc, Innlogget innlogget, Clock klokke) {
    this.jdbc = jdbc;
    this.innlogget = innlogget;
    this.klokke = klokke;
  }

  void avslutt(Saksnummer saksnummer) {
    jdbc.sql("update paavent set avsluttet = :naa, avsluttet_av = :hvem, aktiv_sak = null where aktiv_sak = :sak")
        .param("naa", Timestamp.from(klokke.instant()))
        .param("hvem", innlogget.id())
        .param("sak", saksnummer.toString())
        .update();
  }
}
