package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klageinstanssvar;
import no.saksflyt.klage.Klagesvarmottak;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The case handler records what the appellate body answered. */
@Component
class KlageinstanssvarMottak implements Skjemamottak<KlageinstanssvarMottak.Svar> {

  private final Klagesvarmottak svarmottak;

  KlageinstanssvarMottak(Klagesvarmottak svarmottak) {
    this.svarmottak = svarmottak;
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
    svarmottak.registrer(
        oppgave.saksnummer(),
        new Klageinstanssvar(svar.klagesvar(), svar.utfall(), svar.svarDato(), svar.svarTekst(), svar.kilde()));
    return Map.of();
  }
}
