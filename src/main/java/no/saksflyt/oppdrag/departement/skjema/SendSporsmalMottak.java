package no.saksflyt.oppdrag.departement.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Sporsmalsgang;
import no.saksflyt.oppdrag.departement.Utsending;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator has sent the question. */
@Component
class SendSporsmalMottak implements Skjemamottak<SendSporsmalMottak.Svar> {

  private final Sporsmalsgang sporsmal;
  private final DepartementProsess prosess;

  SendSporsmalMottak(Sporsmalsgang sporsmal, DepartementProsess prosess) {
    this.sporsmal = sporsmal;
    this.prosess = prosess;
  }

  record Svar(LocalDate sendtDato, String referanse, LocalDate svarfrist) {}

  @Override
  public String skjema() {
    return "oppdrag-sporsmal-sendsporsmal";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    sporsmal.sendt(prosess.henvendelse(oppgave), new Utsending(svar.sendtDato(), svar.referanse(), svar.svarfrist()));
    return Map.of();
  }
}
