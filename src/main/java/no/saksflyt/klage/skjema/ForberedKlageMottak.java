package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Forberedelse;
import no.saksflyt.klage.Klageforberedelse;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The case handler proposes what the first instance is to do with a complaint. */
@Component
class ForberedKlageMottak implements Skjemamottak<ForberedKlageMottak.Svar> {

  private final Klageforberedelse forberedelser;

  ForberedKlageMottak(Klageforberedelse forberedelser) {
    this.forberedelser = forberedelser;
  }

  record Svar(
      LocalDate varsletDato,
      Forberedelse.Forslag forberedelse,
      Forberedelse.Omfang omfang,
      String hjemmel,
      String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-forberedklage";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    forberedelser.forbered(
        oppgave.saksnummer(),
        new Forberedelse(
            svar.varsletDato(), svar.forberedelse(), svar.omfang(), svar.hjemmel(), svar.begrunnelse()));
    return Map.of();
  }
}
