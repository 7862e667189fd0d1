package no.saksflyt.oppdrag.skjema;

import java.util.List;
import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The quality assurer passes the delivery on or returns parts of it. */
@Component
class KvalitetMottak implements Skjemamottak<KvalitetMottak.Svar> {

  private final OppdragService oppdrag;

  KvalitetMottak(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  record Svar(String kvalitet, List<String> returDeler, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-kvalitetssikre";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("RETUR".equals(svar.kvalitet())) {
      oppdrag.returnerDeler(oppgave.saksnummer(), svar.returDeler(), svar.begrunnelse());
    } else {
      oppdrag.kvalitetssikret(oppgave.saksnummer());
    }
    return Map.of();
  }
}
