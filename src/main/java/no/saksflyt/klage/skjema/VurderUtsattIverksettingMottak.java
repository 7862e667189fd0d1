package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Utsettelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler decides whether a decision waits for the complaint on it. */
@Component
class VurderUtsattIverksettingMottak implements Skjemamottak<VurderUtsattIverksettingMottak.Svar> {

  private final Utsettelser utsettelser;

  VurderUtsattIverksettingMottak(Utsettelser utsettelser) {
    this.utsettelser = utsettelser;
  }

  record Svar(Valg utsettelse, String hjemmel, String begrunnelse) {}

  /** Whether it waits. */
  enum Valg {
    JA,
    NEI
  }

  @Override
  public String skjema() {
    return "klage-utsattiverksetting-vurderutsattiverksetting";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    utsettelser.avgjor(oppgave.saksnummer(), svar.utsettelse() == Valg.JA, svar.hjemmel(), svar.begrunnelse());
    return Map.of();
  }
}
