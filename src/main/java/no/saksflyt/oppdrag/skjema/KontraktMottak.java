package no.saksflyt.oppdrag.skjema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A contract with the supplier was signed. */
@Component
class KontraktMottak implements Skjemamottak<KontraktMottak.Svar> {

  private final Anskaffelser anskaffelser;

  KontraktMottak(Anskaffelser anskaffelser) {
    this.anskaffelser = anskaffelser;
  }

  record Svar(LocalDate kontraktDato, BigDecimal kontraktsum, LocalDate sluttdato) {}

  @Override
  public String skjema() {
    return "oppdrag-anskaffelse-inngaakontrakt";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    anskaffelser.kontrakt(
        oppgave.saksnummer(), oppgave.delId(), svar.kontraktDato(), svar.kontraktsum(), svar.sluttdato());
    return Map.of();
  }
}
