package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Dellevering;
import no.saksflyt.oppdrag.Levering;
import no.saksflyt.oppdrag.Leveringsmaate;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator records that the ministry has a part. */
@Component
class LeverDelMottak implements Skjemamottak<LeverDelMottak.Svar> {

  private final Dellevering del;

  LeverDelMottak(Dellevering del) {
    this.del = del;
  }

  record Svar(LocalDate leveringsdato, Leveringsmaate leveringsmaate, String referanse) {}

  @Override
  public String skjema() {
    return "oppdrag-del-leverdel";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    del.lever(
        oppgave.saksnummer(),
        oppgave.delId(),
        new Levering(svar.leveringsdato(), svar.leveringsmaate(), svar.referanse()));
    return Map.of();
  }
}
