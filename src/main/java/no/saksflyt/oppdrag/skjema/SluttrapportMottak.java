package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The supplier's final report has come. */
@Component
class SluttrapportMottak implements Skjemamottak<SluttrapportMottak.Svar> {

  private final Anskaffelser anskaffelser;

  SluttrapportMottak(Anskaffelser anskaffelser) {
    this.anskaffelser = anskaffelser;
  }

  record Svar(LocalDate mottattDato, String tittel) {}

  @Override
  public String skjema() {
    return "oppdrag-anskaffelse-mottasluttrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    anskaffelser.sluttrapport(oppgave.saksnummer(), oppgave.delId(), svar.mottattDato(), svar.tittel());
    return Map.of();
  }
}
