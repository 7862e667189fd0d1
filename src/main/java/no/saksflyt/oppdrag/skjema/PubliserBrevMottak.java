package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.brev.BrevService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator records when and where a letter was published. */
@Component
class PubliserBrevMottak implements Skjemamottak<PubliserBrevMottak.Svar> {

  private final BrevService brev;

  PubliserBrevMottak(BrevService brev) {
    this.brev = brev;
  }

  record Svar(LocalDate publisert, String adresse) {}

  @Override
  public String skjema() {
    return "oppdrag-brev-publiserbrev";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    brev.publiser(oppgave.saksnummer(), svar.publisert(), svar.adresse());
    return Map.of();
  }
}
