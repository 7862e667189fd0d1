package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Klagebehandling;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The second reader signs a draft decision, or sends it back. */
@Component
class MedunderskrivKlageMottak implements Skjemamottak<MedunderskrivKlageMottak.Svar> {

  private final Klagebehandling behandling;

  MedunderskrivKlageMottak(Klagebehandling behandling) {
    this.behandling = behandling;
  }

  record Svar(Utfall klagemedunderskrift, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-medunderskrivklage";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.klagemedunderskrift() == Utfall.GODKJENT) {
      behandling.underskrevet(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      behandling.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
