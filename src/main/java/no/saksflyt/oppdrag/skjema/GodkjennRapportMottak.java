package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The director approves the report, or returns it. */
@Component
class GodkjennRapportMottak implements Skjemamottak<GodkjennRapportMottak.Svar> {

  private final RapportService rapporter;

  GodkjennRapportMottak(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  record Svar(String godkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-rapport-godkjennrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    switch (svar.godkjenning()) {
      case "RETUR_ARBEID" -> rapporter.returner(oppgave.saksnummer(), svar.begrunnelse());
      case "RETUR_KVALITET" -> rapporter.returnerTilKvalitet(oppgave.saksnummer(), svar.begrunnelse());
      default -> rapporter.godkjenn(oppgave.saksnummer());
    }
    return Map.of();
  }
}
