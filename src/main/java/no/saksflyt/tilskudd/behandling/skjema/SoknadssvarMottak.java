package no.saksflyt.tilskudd.behandling.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.tilskudd.behandling.Soknadssvar;
import org.springframework.stereotype.Component;

/** The caseworker sends a first answer, or tells why none is needed. */
@Component
class SoknadssvarMottak implements Skjemamottak<SoknadssvarMottak.Svar> {

  private final Soknadssvar soknadssvar;

  SoknadssvarMottak(Soknadssvar soknadssvar) {
    this.soknadssvar = soknadssvar;
  }

  record Svar(Valg svar, LocalDate ventetAvgjort, String begrunnelse) {}

  /** Whether a letter is sent. */
  enum Valg {
    SENDES,
    IKKE_NODVENDIG
  }

  @Override
  public String skjema() {
    return "tilskudd-forelopigsvar-sendforelopigsvarsoknad";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.svar() == Valg.SENDES) {
      soknadssvar.send(oppgave.saksnummer(), svar.begrunnelse(), svar.ventetAvgjort());
    } else {
      soknadssvar.trengsIkke(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
