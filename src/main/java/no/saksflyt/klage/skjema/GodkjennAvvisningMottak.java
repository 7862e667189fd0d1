package no.saksflyt.klage.skjema;

import java.util.Map;
import no.saksflyt.klage.Formkravvurdering;
import no.saksflyt.klage.Klageavvisning;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The leader turns a complaint down, or has its form tried anew. */
@Component
class GodkjennAvvisningMottak implements Skjemamottak<GodkjennAvvisningMottak.Svar> {

  private final Formkravvurdering formkrav;
  private final Klageavvisning avvisning;

  GodkjennAvvisningMottak(Formkravvurdering formkrav, Klageavvisning avvisning) {
    this.formkrav = formkrav;
    this.avvisning = avvisning;
  }

  record Svar(Utfall avvisning, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-godkjennavvisning";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if (svar.avvisning() == Utfall.GODKJENT) {
      avvisning.avvis(oppgave.saksnummer(), oppgave.forPerson());
    } else {
      formkrav.returner(oppgave.saksnummer(), svar.begrunnelse());
    }
    return Map.of();
  }
}
