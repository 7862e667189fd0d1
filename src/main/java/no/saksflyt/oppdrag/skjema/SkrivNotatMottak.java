package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.notat.NotatService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator passes the note on to the director. */
@Component
class SkrivNotatMottak implements Skjemamottak<SkrivNotatMottak.Svar> {

  private final NotatService notater;

  SkrivNotatMottak(NotatService notater) {
    this.notater = notater;
  }

  record Svar(String merknad) {}

  @Override
  public String skjema() {
    return "oppdrag-notat-skrivnotat";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    notater.ferdigskrevet(oppgave.saksnummer());
    return Map.of();
  }
}
