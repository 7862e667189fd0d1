package no.saksflyt.tilskudd.utlysning.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.utlysning.Utlysningsgodkjenning;
import org.springframework.stereotype.Component;

/** A leader approves a planned call, or sends it back. */
@Component
class GodkjennUtlysningMottak implements Skjemamottak<GodkjennUtlysningMottak.Svar> {

  private final Utlysningsgodkjenning godkjenning;

  GodkjennUtlysningMottak(Utlysningsgodkjenning godkjenning) {
    this.godkjenning = godkjenning;
  }

  enum Valg {
    GODKJENT,
    RETUR
  }

  record Svar(Valg godkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "tilskudd-utlysning-godkjennutlysning";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.godkjenning() == Valg.RETUR) {
      godkjenning.returner(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      godkjenning.godkjenn(oppgave.saksnummer());
    }
    return Map.of();
  }
}
