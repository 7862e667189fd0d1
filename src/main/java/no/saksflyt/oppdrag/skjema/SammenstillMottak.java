package no.saksflyt.oppdrag.skjema;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.rapport.RapportService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator passes the report on, or returns contributions to their units. */
@Component
class SammenstillMottak implements Skjemamottak<SammenstillMottak.Svar> {

  private final RapportService rapporter;

  SammenstillMottak(RapportService rapporter) {
    this.rapporter = rapporter;
  }

  record Svar(String sammenstilling, List<String> returEnheter, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-rapport-sammenstillrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("RETUR_BIDRAG".equals(svar.sammenstilling())) {
      rapporter.returnerBidrag(oppgave.saksnummer(), svar.returEnheter(), svar.begrunnelse());
    } else {
      rapporter.sammenstilt(oppgave.saksnummer());
    }
    return Map.of();
  }
}
