package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Avgjorelse;
import no.saksflyt.klage.Klageavslutning;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.vedtak.Instans;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The case handler records how a complaint others decide ended. */
@Component
class RegistrerUtfallMottak implements Skjemamottak<RegistrerUtfallMottak.Svar> {

  private final Klageavslutning avslutning;

  RegistrerUtfallMottak(Klageavslutning avslutning) {
    this.avslutning = avslutning;
  }

  record Svar(Klageutfall utfall, Instans instans, LocalDate avgjortDato, String kjonn, String innhold) {}

  @Override
  public String skjema() {
    return "klage-registrerutfall";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    avslutning.registrerUtfall(
        oppgave.saksnummer(),
        new Avgjorelse(svar.utfall(), svar.instans(), svar.avgjortDato(), null, null),
        svar.kjonn(),
        svar.innhold());
    return Map.of();
  }
}
