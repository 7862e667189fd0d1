package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Vedtaksregistreringer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Somebody else checks a decision made outside the system; what is wrong goes back. */
@Component
class KontrollerVedtakMottak implements Skjemamottak<KontrollerVedtakMottak.Svar> {

  private final Vedtaksregistreringer registreringer;

  KontrollerVedtakMottak(Vedtaksregistreringer registreringer) {
    this.registreringer = registreringer;
  }

  record Svar(Utfall kontroll, String begrunnelse) {}

  @Override
  public String skjema() {
    return "vedtak-registrering-kontrollervedtak";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.kontroll() == Utfall.RETUR) {
      registreringer.returner(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      registreringer.godkjenn(oppgave.saksnummer());
    }
    return Map.of();
  }
}
