package no.saksflyt.tilskudd.utlysning.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.utlysning.Utlysningsgodkjenning;
import org.springframework.stereotype.Component;

/** The scheme's owner publishes an approved call, or takes it back to planning. */
@Component
class PubliserUtlysningMottak implements Skjemamottak<PubliserUtlysningMottak.Svar> {

  private final Utlysningsgodkjenning godkjenning;

  PubliserUtlysningMottak(Utlysningsgodkjenning godkjenning) {
    this.godkjenning = godkjenning;
  }

  enum Valg {
    PUBLISERES,
    RETUR
  }

  record Svar(Valg publisering, String rundskriv, String begrunnelse) {}

  @Override
  public String skjema() {
    return "tilskudd-utlysning-publiserutlysning";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.publisering() == Valg.RETUR) {
      godkjenning.returner(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      godkjenning.publiser(oppgave.saksnummer(), svar.rundskriv());
    }
    return Map.of();
  }
}
