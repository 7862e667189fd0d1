package no.saksflyt.oppdrag.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.plan.Tiltaksarbeid;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** Whoever has a measure tells that it is done. */
@Component
class TiltakMottak implements Skjemamottak<TiltakMottak.Svar> {

  private final Tiltaksarbeid tiltak;

  TiltakMottak(Tiltaksarbeid tiltak) {
    this.tiltak = tiltak;
  }

  record Svar(String resultat, LocalDate utfortDato) {}

  @Override
  public String skjema() {
    return "oppdrag-tiltak-gjennomfortiltak";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    tiltak.utfort(oppgave.saksnummer(), oppgave.delId(), svar.utfortDato(), svar.resultat());
    return Map.of();
  }
}
