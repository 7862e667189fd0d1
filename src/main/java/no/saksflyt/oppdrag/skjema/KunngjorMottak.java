package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Anskaffelser;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A procurement was announced. */
@Component
class KunngjorMottak implements Skjemamottak<KunngjorMottak.Svar> {

  private final Anskaffelser anskaffelser;

  KunngjorMottak(Anskaffelser anskaffelser) {
    this.anskaffelser = anskaffelser;
  }

  record Svar(LocalDate kunngjortDato, String kunngjoring) {}

  @Override
  public String skjema() {
    return "oppdrag-anskaffelse-kunngjoranskaffelse";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    anskaffelser.kunngjort(oppgave.saksnummer(), oppgave.delId(), svar.kunngjortDato(), svar.kunngjoring());
    return Map.of();
  }
}
