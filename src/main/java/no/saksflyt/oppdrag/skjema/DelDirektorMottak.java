package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.Dellevering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The director approves a part or returns it. */
@Component
class DelDirektorMottak implements Skjemamottak<DelDirektorMottak.Svar> {

  private final Dellevering del;

  DelDirektorMottak(Dellevering del) {
    this.del = del;
  }

  record Svar(String direktorgodkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-del-godkjenndeldirektor";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("RETUR_ARBEID".equals(svar.direktorgodkjenning())) {
      del.returner(oppgave.saksnummer(), oppgave.delId(), svar.begrunnelse());
    } else {
      del.godkjent(oppgave.saksnummer(), oppgave.delId());
    }
    return Map.of();
  }
}
