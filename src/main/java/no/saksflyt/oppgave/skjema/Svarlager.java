package no.saksflyt.oppgave.skjema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import no.saksflyt.hendelse.Hendelse;
import no.saksflyt.hendelse.Hendelser;
import no.saksflyt.oppgave.Oppgave;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every answer as it was given, append-only, and tells the case's timeline that the step was done. */
@Component
class Svarlager {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Hendelser hendelser;
  private final Clock klokke;

  Svarlager(JdbcClient jdbc, ObjectMapper json, Hendelser hendelser, Clock klokke) {
    this.jdbc = jdbc;
    this.json = json;
    this.hendelser = hendelser;
    this.klokke = klokke;
  }

  void lagre(Oppgave oppgave, Skjema skjema, String person, Map<String, Object> svar) {
    jdbc.sql(
            "insert into skjemasvar (saksnummer, oppgave_id, prosess, steg, skjema, skjemaversjon, hvem, for_hvem, tid, svar)"
                + " values (:sak, :oppgave, :prosess, :steg, :skjema, :versjon, :hvem, :for, :tid, :svar)")
        .param("sak", oppgave.saksnummer().toString())
        .param("oppgave", oppgave.id())
        .param("prosess", oppgave.prosess())
        .param("steg", oppgave.steg())
        .param("skjema", skjema.id())
        .param("versjon", skjema.versjon())
        .param("hvem", person)
        .param("for", oppgave.forPerson())
        .param("tid", Timestamp.from(klokke.instant()))
        .param("svar", skriv(svar))
        .update();
    hendelser.registrer(
        Hendelse.av(oppgave.saksnummer(), "OPPGAVE_FULLFORT", person)
            .paaVegneAv(oppgave.forPerson())
            .til(oppgave.navn())
            .medKilde(skjema.id()));
  }

  private String skriv(Map<String, Object> svar) {
    try {
      return json.writeValueAsString(svar);
    } catch (JsonProcessingException umulig) {
      throw new UncheckedIOException(umulig);
    }
  }
}
