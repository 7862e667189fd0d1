package no.saksflyt.tilskudd.behandling.skjema;

import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Vurderere;
import org.springframework.stereotype.Component;

/** Whoever answers for the scheme names those who are to assess. */
@Component
class OppnevnVurderereMottak implements Skjemamottak<OppnevnVurderereMottak.Svar> {

  private final Vurderere vurderere;

  OppnevnVurderereMottak(Vurderere vurderere) {
    this.vurderere = vurderere;
  }

  record Svar(String forsteVurderer, String andreVurderer) {}

  @Override
  public String skjema() {
    return "tilskudd-soknad-oppnevnvurderere";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    vurderere.oppnevn(oppgave.saksnummer(), svar.forsteVurderer(), svar.andreVurderer());
    return Map.of();
  }
}
