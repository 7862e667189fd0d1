package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Leveringsmaate;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator records that the ministry has the report. */
@Component
class LeverRapportMottak implements Skjemamottak<LeverRapportMottak.Svar> {

  private final RapportService rapporter;

  LeverRapportMottak(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  record Svar(LocalDate leveringsdato, Leveringsmaate leveringsmaate, String referanse) {}

  @Override
  public String skjema() {
    return "oppdrag-rapport-leverrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    rapporter.lever(oppgave.saksnummer(), svar.leveringsdato(), svar.leveringsmaate(), svar.referanse());
    return Map.of();
  }
}
