package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.Forbehold;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator tells what became of the condition. */
@Component
class ForbeholdMottak implements Skjemamottak<ForbeholdMottak.Svar> {

  private final Forbehold forbehold;

  ForbeholdMottak(Forbehold forbehold) {
    this.forbehold = forbehold;
  }

  record Svar(String forbehold, String grunn) {}

  @Override
  public String skjema() {
    return "oppdrag-folgoppforbehold";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    switch (svar.forbehold()) {
      case "OPPHEVET" -> forbehold.opphevet(oppgave.saksnummer(), svar.grunn());
      case "BORTFALT" -> forbehold.bortfalt(oppgave.saksnummer(), svar.grunn());
      default -> { }
    }
    return Map.of();
  }
}
