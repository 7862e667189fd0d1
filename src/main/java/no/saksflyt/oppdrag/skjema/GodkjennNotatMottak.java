package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The director approves the note, which then stands as a version, or returns it. */
@Component
class GodkjennNotatMottak implements Skjemamottak<GodkjennNotatMottak.Svar> {

  private final NotatService notater;

  GodkjennNotatMottak(NotatService notater) {
    this.notater = notater;
  }

  record Svar(String godkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-notat-godkjennnotat";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("GODKJENT".equals(svar.godkjenning())) {
      notater.godkjenn(oppgave.saksnummer());
    } else {
      notater.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
