package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klagebehandling;
import no.saksflyt.klage.Klageinstanssvar;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The case handler records what the appellate body answered. */
@Component
class KlageinstanssvarMottak implements Skjemamottak<KlageinstanssvarMottak.Svar> {

  private final Klagebehandling behandling;

  KlageinstanssvarMottak(Klagebehandling behandling) {
    this.behandling = behandling;
  }

  record Svar(
      Klageinstanssvar.Svar klagesvar,
      Klageutfall utfall,
      LocalDate svarDato,
      String svarTekst,
      String kilde) {}

  @Override
  public String skjema() {
    return "klage-registrerklageinstansenssvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    behandling.registrer(
        oppgave.saksnummer(),
        new Klageinstanssvar(svar.klagesvar(), svar.utfall(), svar.svarDato(), svar.svarTekst(), svar.kilde()));
    return Map.of();
  }
}
