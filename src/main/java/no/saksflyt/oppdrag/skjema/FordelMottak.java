package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator hands an assignment to a unit. */
@Component
class FordelMottak implements Skjemamottak<FordelMottak.Svar> {

  private final OppdragService oppdrag;

  FordelMottak(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  record Svar(String enhet, String merknad) {}

  @Override
  public String skjema() {
    return "oppdrag-fordeloppdrag";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    oppdrag.fordel(oppgave.saksnummer(), svar.enhet(), svar.merknad());
    return Map.of();
  }
}
