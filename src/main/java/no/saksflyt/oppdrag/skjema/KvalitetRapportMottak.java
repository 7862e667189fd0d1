package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The quality assurer passes the report on, or returns it. */
@Component
class KvalitetRapportMottak implements Skjemamottak<KvalitetRapportMottak.Svar> {

  private final RapportService rapporter;

  KvalitetRapportMottak(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  record Svar(String kvalitet, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-rapport-kvalitetssikrerapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("RETUR".equals(svar.kvalitet())) {
      rapporter.returner(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      rapporter.kvalitetssikret(oppgave.saksnummer());
    }
    return Map.of();
  }
}
