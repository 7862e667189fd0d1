package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Fellesbehandling;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler has a complaint treated by itself after all. */
@Component
class FolgFellesbehandlingMottak implements Skjemamottak<FolgFellesbehandlingMottak.Svar> {

  private final Fellesbehandling felles;

  FolgFellesbehandlingMottak(Fellesbehandling felles) {
    this.felles = felles;
  }

  record Svar(String grunn) {}

  @Override
  public String skjema() {
    return "klage-folgfellesbehandling";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    felles.skill(oppgave.saksnummer(), svar.grunn());
    return Map.of();
  }
}
