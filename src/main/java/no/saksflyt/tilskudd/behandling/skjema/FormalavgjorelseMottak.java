package no.saksflyt.tilskudd.behandling.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Formalavgjorelse;
import org.springframework.stereotype.Component;

/** Whoever decides refuses the application as proposed, or has it checked anew. */
@Component
class FormalavgjorelseMottak implements Skjemamottak<FormalavgjorelseMottak.Svar> {

  private final Formalavgjorelse avgjorelse;

  FormalavgjorelseMottak(Formalavgjorelse avgjorelse) {
    this.avgjorelse = avgjorelse;
  }

  record Svar(Valg formalgodkjenning, String begrunnelse) {}

  /** Whether it is refused as proposed. */
  enum Valg {
    GODKJENT,
    RETUR
  }

  @Override
  public String skjema() {
    return "tilskudd-soknad-godkjennformalavgjorelse";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.formalgodkjenning() == Valg.GODKJENT) {
      avgjorelse.avgjor(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      avgjorelse.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
