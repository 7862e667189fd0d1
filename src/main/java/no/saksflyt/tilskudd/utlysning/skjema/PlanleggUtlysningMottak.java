package no.saksflyt.tilskudd.utlysning.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.utlysning.Utlysningsgodkjenning;
import org.springframework.stereotype.Component;

/** The scheme's owner has planned a call and hands it to whoever approves it. */
@Component
class PlanleggUtlysningMottak implements Skjemamottak<PlanleggUtlysningMottak.Svar> {

  private final Utlysningsgodkjenning godkjenning;

  PlanleggUtlysningMottak(Utlysningsgodkjenning godkjenning) {
    this.godkjenning = godkjenning;
  }

  record Svar(String merknad) {}

  @Override
  public String skjema() {
    return "tilskudd-utlysning-planleggutlysning";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    godkjenning.planlagt(oppgave.saksnummer(), svar.merknad());
    return Map.of();
  }
}
