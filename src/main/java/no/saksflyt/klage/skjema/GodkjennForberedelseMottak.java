package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Klageforberedelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The leader decides what the first instance does with a complaint, or has it prepared anew. */
@Component
class GodkjennForberedelseMottak implements Skjemamottak<GodkjennForberedelseMottak.Svar> {

  private final Klageforberedelse forberedelser;

  GodkjennForberedelseMottak(Klageforberedelse forberedelser) {
    this.forberedelser = forberedelser;
  }

  record Svar(Utfall godkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-godkjennforberedelse";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.godkjenning() == Utfall.GODKJENT) {
      forberedelser.godkjenn(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      forberedelser.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
