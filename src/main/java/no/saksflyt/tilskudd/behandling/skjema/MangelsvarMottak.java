package no.saksflyt.tilskudd.behandling.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Mangler;
import org.springframework.stereotype.Component;

/** The caseworker records what the applicant answered, or that no answer will come. */
@Component
class MangelsvarMottak implements Skjemamottak<MangelsvarMottak.Svar> {

  private final Mangler mangler;

  MangelsvarMottak(Mangler mangler) {
    this.mangler = mangler;
  }

  record Svar(Valg svaret, LocalDate mottattDato, String beskrivelse) {}

  /** Whether an answer came. */
  enum Valg {
    SVART,
    SVARER_IKKE
  }

  @Override
  public String skjema() {
    return "tilskudd-soknad-registrermangelsvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.svaret() == Valg.SVART) {
      mangler.registrer(oppgave.saksnummer(), svar.mottattDato(), svar.beskrivelse());
    } else {
      mangler.registrer(oppgave.saksnummer(), null, null);
    }
    return Map.of();
  }
}
