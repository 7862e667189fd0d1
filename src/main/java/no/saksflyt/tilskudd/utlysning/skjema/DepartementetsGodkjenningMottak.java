package no.saksflyt.tilskudd.utlysning.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.utlysning.Utlysningsgodkjenning;
import org.springframework.stereotype.Component;

/** The scheme's owner records what the ministry answered to the rules of a call. */
@Component
class DepartementetsGodkjenningMottak implements Skjemamottak<DepartementetsGodkjenningMottak.Svar> {

  private final Utlysningsgodkjenning godkjenning;

  DepartementetsGodkjenningMottak(Utlysningsgodkjenning godkjenning) {
    this.godkjenning = godkjenning;
  }

  enum Valg {
    GODKJENT,
    MERKNADER
  }

  record Svar(Valg departementet, LocalDate brevdato, String referanse, String begrunnelse) {}

  @Override
  public String skjema() {
    return "tilskudd-utlysning-registrerdepartementetsgodkjenning";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var merknader = svar.departementet() == Valg.MERKNADER ? svar.begrunnelse() : null;
    godkjenning.departementetSvarte(oppgave.saksnummer(), svar.brevdato(), svar.referanse(), merknader);
    return Map.of();
  }
}
