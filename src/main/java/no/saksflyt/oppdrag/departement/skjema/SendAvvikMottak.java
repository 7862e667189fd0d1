package no.saksflyt.oppdrag.departement.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Utsending;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The coordinator has informed the ministry of a deviation. */
@Component
class SendAvvikMottak implements Skjemamottak<SendAvvikMottak.Svar> {

  private final Avviksgang avvik;
  private final DepartementProsess prosess;

  SendAvvikMottak(Avviksgang avvik, DepartementProsess prosess) {
    this.avvik = avvik;
    this.prosess = prosess;
  }

  record Svar(LocalDate sendtDato, String referanse, LocalDate svarfrist) {}

  @Override
  public String skjema() {
    return "oppdrag-avvik-sendavvik";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    avvik.sendt(prosess.henvendelse(oppgave), new Utsending(svar.sendtDato(), svar.referanse(), svar.svarfrist()));
    return Map.of();
  }
}
