package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.Endringsvurdering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Somebody has assessed what letters changed; the assessment itself is kept as it is answered. */
@Component
class EndringMottak implements Skjemamottak<EndringMottak.Svar> {

  private final Endringsvurdering vurdering;

  EndringMottak(Endringsvurdering vurdering) {
    this.vurdering = vurdering;
  }

  record Svar(String betydning, String vurdering) {}

  @Override
  public String skjema() {
    return "oppdrag-vurderendring";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    vurdering.vurdert(oppgave.saksnummer());
    return Map.of();
  }
}
