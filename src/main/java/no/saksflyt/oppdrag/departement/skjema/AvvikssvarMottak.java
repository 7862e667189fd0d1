package no.saksflyt.oppdrag.departement.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.Avviksvar;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Svarregistrering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator has the ministry's answer to a deviation. */
@Component
class AvvikssvarMottak implements Skjemamottak<AvvikssvarMottak.Svar> {

  private final Svarregistrering registrering;
  private final DepartementProsess prosess;

  AvvikssvarMottak(Svarregistrering registrering, DepartementProsess prosess) {
    this.registrering = registrering;
    this.prosess = prosess;
  }

  record Svar(Avviksvar avvikssvar, LocalDate svarDato, LocalDate nyFrist, String svarTekst, String kilde) {}

  @Override
  public String skjema() {
    return "oppdrag-avvik-registreravvikssvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    return registrering.registrer(
        prosess.henvendelse(oppgave),
        new no.saksflyt.oppdrag.departement.Svar(
            svar.svarDato(), svar.svarTekst(), svar.kilde(), svar.avvikssvar(), svar.nyFrist()));
  }
}
