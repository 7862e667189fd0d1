package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Klagebehandling;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The appellate body decides a complaint, or has it treated anew. */
@Component
class AvgjorKlageMottak implements Skjemamottak<AvgjorKlageMottak.Svar> {

  private final Klagebehandling behandling;

  AvgjorKlageMottak(Klagebehandling behandling) {
    this.behandling = behandling;
  }

  record Svar(Avgjort avgjorelse, String begrunnelse) {}

  /** Whether it is decided. */
  enum Avgjort {
    AVGJORT,
    RETUR
  }

  @Override
  public String skjema() {
    return "klage-avgjorklage";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.avgjorelse() == Avgjort.AVGJORT) {
      behandling.avgjor(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      behandling.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
