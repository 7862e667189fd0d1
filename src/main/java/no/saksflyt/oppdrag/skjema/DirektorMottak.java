package no.saksflyt.oppdrag.skjema;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The director approves the delivery or returns it to an earlier step. */
@Component
class DirektorMottak implements Skjemamottak<DirektorMottak.Svar> {

  private final OppdragService oppdrag;

  DirektorMottak(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  record Svar(String direktorgodkjenning, List<String> returDeler, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-godkjenndirektor";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    switch (svar.direktorgodkjenning()) {
      case "RETUR_ARBEID" -> oppdrag.returnerDeler(oppgave.saksnummer(), svar.returDeler(), svar.begrunnelse());
      case "RETUR_KVALITET" -> oppdrag.returnerTilKvalitet(oppgave.saksnummer(), svar.begrunnelse());
      default -> oppdrag.godkjennSomDirektor(oppgave.saksnummer());
    }
    return Map.of();
  }
}
