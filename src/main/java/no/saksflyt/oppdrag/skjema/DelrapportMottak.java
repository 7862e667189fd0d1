package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The supplier's interim report has come; its assessment is kept as it is answered. */
@Component
class DelrapportMottak implements Skjemamottak<DelrapportMottak.Svar> {

  private final Anskaffelser anskaffelser;

  DelrapportMottak(Anskaffelser anskaffelser) {
    this.anskaffelser = anskaffelser;
  }

  record Svar(LocalDate mottattDato) {}

  @Override
  public String skjema() {
    return "oppdrag-anskaffelse-mottadelrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    anskaffelser.delrapport(oppgave.saksnummer(), oppgave.delId(), svar.mottattDato());
    return Map.of();
  }
}
