package no.saksflyt.oppdrag.departement.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Svarregistrering;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator has the ministry's answer to a question. */
@Component
class RegistrerSvarMottak implements Skjemamottak<RegistrerSvarMottak.Svar> {

  private final Svarregistrering registrering;
  private final DepartementProsess prosess;

  RegistrerSvarMottak(Svarregistrering registrering, DepartementProsess prosess) {
    this.registrering = registrering;
    this.prosess = prosess;
  }

  record Svar(LocalDate svarDato, String svarTekst, String kilde) {}

  @Override
  public String skjema() {
    return "oppdrag-sporsmal-registrersvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    return registrering.registrer(
        prosess.henvendelse(oppgave),
        new no.saksflyt.oppdrag.departement.Svar(svar.svarDato(), svar.svarTekst(), svar.kilde(), null, null));
  }
}
