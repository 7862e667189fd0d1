package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.Dellevering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The quality assurer passes a part on or returns it. */
@Component
class KvalitetDelMottak implements Skjemamottak<KvalitetDelMottak.Svar> {

  private final Dellevering del;

  KvalitetDelMottak(Dellevering del) {
    this.del = del;
  }

  record Svar(String kvalitet, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-del-kvalitetssikredel";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("RETUR".equals(svar.kvalitet())) {
      del.returner(oppgave.saksnummer(), oppgave.delId(), svar.begrunnelse());
    } else {
      del.kvalitetssikret(oppgave.saksnummer(), oppgave.delId());
    }
    return Map.of();
  }
}
