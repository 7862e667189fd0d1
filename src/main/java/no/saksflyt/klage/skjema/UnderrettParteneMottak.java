package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Somebody sends the letters that tell how a complaint ended, or records that the appellate body has. */
@Component
class UnderrettParteneMottak implements Skjemamottak<UnderrettParteneMottak.Svar> {

  private final Klageavslutning avslutning;

  UnderrettParteneMottak(Klageavslutning avslutning) {
    this.avslutning = avslutning;
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
    avslutning.underrett(oppgave.saksnummer(), svar.sendtDato());
    return Map.of();
  }
}
