package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Henvendelser;
import no.saksflyt.oppdrag.plan.Planer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The owner confirms the plan, or asks the ministry something first. */
@Component
class PlanleggMottak implements Skjemamottak<PlanleggMottak.Svar> {

  private final Planer planer;
  private final Henvendelser henvendelser;

  PlanleggMottak(Planer planer, Henvendelser henvendelser) {
    this.planer = planer;
    this.henvendelser = henvendelser;
  }

  record Svar(String planlegging, String sporsmal, String ressurser, String publiseres) {}

  @Override
  public String skjema() {
    return "oppdrag-planleggoppdrag";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var publiseres = "JA".equals(svar.publiseres());
    if ("SPORSMAL".equals(svar.planlegging())) {
      planer.noter(oppgave.saksnummer(), svar.ressurser(), publiseres);
      var id = henvendelser.sporsmal(oppgave.saksnummer(), svar.sporsmal(), true);
      return Map.of(DepartementProsess.HENVENDELSE, String.valueOf(id));
    }
    planer.bekreft(oppgave.saksnummer(), svar.ressurser(), publiseres);
    return Map.of();
  }
}
