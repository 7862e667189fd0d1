package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Klageforberedelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The second reader signs a recommendation, or sends it back. */
@Component
class MedunderskrivInnstillingMottak implements Skjemamottak<MedunderskrivInnstillingMottak.Svar> {

  private final Klageforberedelse forberedelser;

  MedunderskrivInnstillingMottak(Klageforberedelse forberedelser) {
    this.forberedelser = forberedelser;
  }

  record Svar(Utfall medunderskrift, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-medunderskrivinnstilling";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.medunderskrift() == Utfall.GODKJENT) {
      forberedelser.underskrevet(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      forberedelser.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
