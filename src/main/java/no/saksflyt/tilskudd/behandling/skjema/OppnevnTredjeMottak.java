package no.saksflyt.tilskudd.behandling.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.springframework.stereotype.Component;

/** Whoever answers for the scheme names a third assessor. */
@Component
class OppnevnTredjeMottak implements Skjemamottak<OppnevnTredjeMottak.Svar> {

  private final Vurderere vurderere;

  OppnevnTredjeMottak(Vurderere vurderere) {
    this.vurderere = vurderere;
  }

  record Svar(String tredjeVurderer) {}

  @Override
  public String skjema() {
    return "tilskudd-soknad-oppnevntredjevurderer";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    vurderere.oppnevnTredje(oppgave.saksnummer(), svar.tredjeVurderer());
    return Map.of();
  }
}
