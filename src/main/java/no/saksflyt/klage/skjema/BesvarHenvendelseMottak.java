package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Formkravvurdering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler tells what was answered to somebody who asked and did not complain. */
@Component
class BesvarHenvendelseMottak implements Skjemamottak<BesvarHenvendelseMottak.Svar> {

  private final Formkravvurdering formkrav;

  BesvarHenvendelseMottak(Formkravvurdering formkrav) {
    this.formkrav = formkrav;
  }

  record Svar(String svar, LocalDate sendtDato) {}

  @Override
  public String skjema() {
    return "klage-besvarhenvendelse";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    formkrav.besvart(oppgave.saksnummer(), svar.svar(), svar.sendtDato());
    return Map.of();
  }
}
