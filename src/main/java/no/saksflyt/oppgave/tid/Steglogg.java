package no.saksflyt.oppgave.tid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.felles.Tid;
import no.saksflyt.frist.Ventetid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a step took when it ends, for figures that outlive the engine's history. */
@Component
class Steglogg {

  /** The step was done. */
  static final String FULLFORT = "FULLFORT";

  /** The step fell away with its process, or was overtaken. */
  static final String AVBRUTT = "AVBRUTT";

  private final JdbcClient jdbc;
  private final Venterader venterader;
  private final Ventetid ventetid;
  private final Clock klokke;

  Steglogg(JdbcClient jdbc, Venterader venterader, Ventetid ventetid, Clock klokke) {
    this.jdbc = jdbc;
    this.venterader = venterader;
    this.ventetid = ventetid;
    this.klokke = klokke;
  }

  /**
   * @param oppgaveId a task that ends now and whose deadline row still stands
   * @param saksnummer its case
   * @param opprettet when it was made
   * @param navn its name
   * @param hvem who had it, or null
   * @param forHvem the absent person it was done for, or null
   * @param utfall {@link #FULLFORT} or {@link #AVBRUTT}
   */
  void skriv(
      String oppgaveId, Saksnummer saksnummer, Instant opprettet, String navn, String hvem, String forHvem, String utfall) {
    jdbc.sql(
            "insert into steglogg (oppgave_id, prosess, prosessversjon, steg, stegnavn, saksnummer, enhet, grupper, hvem,"
                + " for_hvem, opprettet, frist, fristtype, dager_paa_vent, avsluttet, utfall)"
                + " select oppgave_id, prosess, prosessversjon, steg, cast(:navn as varchar(255)), saksnummer, enhet, grupper,"
                + " cast(:hvem as varchar(64)), cast(:forHvem as varchar(64)), opprettet, frist, fristtype,"
                + " cast(:dager as integer), cast(:naa as timestamp with time zone), cast(:utfall as varchar(20))"
                + " from oppgavefrist where oppgave_id = :id")
        .param("id", oppgaveId)
        .param("navn", navn)
        .param("hvem", hvem)
        .param("forHvem", forHvem)
        .param("dager", dagerPaaVent(saksnummer, opprettet))
        .param("naa", Timestamp.from(klokke.instant()))
        .param("utfall", utfall)
        .update();
  }

  private int dagerPaaVent(Saksnummer saksnummer, Instant opprettet) {
    return ventetid.dagerHoldt(LocalDate.now(klokke), Tid.dato(opprettet), venterader.perioder(saksnummer));
  }
}
