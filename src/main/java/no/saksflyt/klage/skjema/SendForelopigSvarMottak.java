package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.ForelopigSvar;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler sends a first answer, or tells why none is needed. */
@Component
class SendForelopigSvarMottak implements Skjemamottak<SendForelopigSvarMottak.Svar> {

  private final ForelopigSvar forelopigSvar;

  SendForelopigSvarMottak(ForelopigSvar forelopigSvar) {
    this.forelopigSvar = forelopigSvar;
  }

  record Svar(Valg svar, LocalDate ventetAvgjort, String begrunnelse) {}

  /** Whether a letter is sent. */
  enum Valg {
    SENDES,
    IKKE_NODVENDIG
  }

  @Override
  public String skjema() {
    return "klage-forelopigsvar-sendforelopigsvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.svar() == Valg.SENDES) {
      forelopigSvar.send(oppgave.saksnummer(), svar.begrunnelse(), svar.ventetAvgjort());
    } else {
      forelopigSvar.trengsIkke(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
