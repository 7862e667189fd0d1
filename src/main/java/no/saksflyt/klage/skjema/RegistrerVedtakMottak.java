package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A decision made outside the system is written down and handed to whoever checks it. */
@Component
class RegistrerVedtakMottak implements Skjemamottak<RegistrerVedtakMottak.Svar> {

  private final Vedtaksregistreringer registreringer;

  RegistrerVedtakMottak(Vedtaksregistreringer registreringer) {
    this.registreringer = registreringer;
  }

  record Svar(String merknad) {}

  @Override
  public String skjema() {
    return "vedtak-registrering-registrervedtak";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    registreringer.tilKontroll(oppgave.saksnummer(), svar.merknad());
    return Map.of();
  }
}
