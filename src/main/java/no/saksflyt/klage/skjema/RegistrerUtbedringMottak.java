package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Formkravvurdering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler records what the complainant answered, or that no answer came. */
@Component
class RegistrerUtbedringMottak implements Skjemamottak<RegistrerUtbedringMottak.Svar> {

  private final Formkravvurdering formkrav;

  RegistrerUtbedringMottak(Formkravvurdering formkrav) {
    this.formkrav = formkrav;
  }

  record Svar(Utbedring utbedring, LocalDate mottattDato, String beskrivelse) {}

  /** Whether an answer came. */
  enum Utbedring {
    RETTET,
    IKKE_RETTET
  }

  @Override
  public String skjema() {
    return "klage-registrerutbedring";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    formkrav.utbedring(oppgave.saksnummer(), svar.mottattDato(), svar.beskrivelse());
    return Map.of();
  }
}
