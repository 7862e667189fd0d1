package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klageunderretning;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Somebody sends the letters that tell how a complaint ended, or records that the appellate body has. */
@Component
class UnderrettParteneMottak implements Skjemamottak<UnderrettParteneMottak.Svar> {

  private final Klageunderretning underretning;

  UnderrettParteneMottak(Klageunderretning underretning) {
    this.underretning = underretning;
  }

  record Svar(LocalDate sendtDato) {}

  @Override
  public String skjema() {
    return "klage-underrettpartene";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    underretning.underrett(oppgave.saksnummer(), svar.sendtDato());
    return Map.of();
  }
}
