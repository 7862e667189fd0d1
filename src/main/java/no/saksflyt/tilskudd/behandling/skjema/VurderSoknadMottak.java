package no.saksflyt.tilskudd.behandling.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Vurderinger;
import org.springframework.stereotype.Component;

/** An assessor delivers. */
@Component
class VurderSoknadMottak implements Skjemamottak<VurderSoknadMottak.Svar> {

  private final Vurderinger vurderinger;

  VurderSoknadMottak(Vurderinger vurderinger) {
    this.vurderinger = vurderinger;
  }

  record Svar(String samletVurdering) {}

  @Override
  public String skjema() {
    return "tilskudd-vurdering-vurdersoknad";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    vurderinger.lever(oppgave.saksnummer(), Long.parseLong(oppgave.delId()), svar.samletVurdering());
    return Map.of();
  }
}
