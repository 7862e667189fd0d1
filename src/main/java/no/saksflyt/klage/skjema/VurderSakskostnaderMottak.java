package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Klage;
import no.saksflyt.klage.Sakskostnader;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler records a claim for costs and what was answered. */
@Component
class VurderSakskostnaderMottak implements Skjemamottak<VurderSakskostnaderMottak.Svar> {

  private final Sakskostnader sakskostnader;

  VurderSakskostnaderMottak(Sakskostnader sakskostnader) {
    this.sakskostnader = sakskostnader;
  }

  record Svar(Klage.Kostnader kostnader, Integer belop, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-vurdersakskostnader";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    sakskostnader.avgjor(oppgave.saksnummer(), svar.kostnader(), svar.belop(), svar.begrunnelse());
    return Map.of();
  }
}
