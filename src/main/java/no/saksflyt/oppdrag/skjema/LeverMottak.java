package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Leveringsmaate;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator records that the ministry has the delivery. */
@Component
class LeverMottak implements Skjemamottak<LeverMottak.Svar> {

  private final OppdragService oppdrag;

  LeverMottak(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  record Svar(LocalDate leveringsdato, Leveringsmaate leveringsmaate, String referanse) {}

  @Override
  public String skjema() {
    return "oppdrag-lever";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    oppdrag.lever(oppgave.saksnummer(), svar.leveringsdato(), svar.leveringsmaate(), svar.referanse());
    return Map.of();
  }
}
