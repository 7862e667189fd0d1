package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klageforberedelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler sends a complaint on; who decides it may have been said meanwhile. */
@Component
class OversendKlageMottak implements Skjemamottak<OversendKlageMottak.Svar> {

  private final Klageforberedelse forberedelser;

  OversendKlageMottak(Klageforberedelse forberedelser) {
    this.forberedelser = forberedelser;
  }

  record Svar(LocalDate oversendtDato, String referanse) {}

  @Override
  public String skjema() {
    return "klage-oversendklage";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var rolle = forberedelser.oversend(oppgave.saksnummer(), svar.oversendtDato(), svar.referanse());
    return Map.of("rolle", rolle.name());
  }
}
