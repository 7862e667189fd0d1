package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.Publiseringer;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A report was published. */
@Component
class PubliserRapportMottak implements Skjemamottak<PubliserRapportMottak.Svar> {

  private final Publiseringer publiseringer;

  PubliserRapportMottak(Publiseringer publiseringer) {
    this.publiseringer = publiseringer;
  }

  record Svar(LocalDate publisertDato, String adresse) {}

  @Override
  public String skjema() {
    return "oppdrag-publisering-publiserrapport";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    publiseringer.publisert(oppgave.saksnummer(), svar.publisertDato(), svar.adresse());
    return Map.of();
  }
}
