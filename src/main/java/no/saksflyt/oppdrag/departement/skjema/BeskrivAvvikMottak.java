package no.saksflyt.oppdrag.departement.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.oppdrag.departement.Avviksbeskrivelse;
import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Forslag;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The owner describes a deviation and proposes what to do. */
@Component
class BeskrivAvvikMottak implements Skjemamottak<BeskrivAvvikMottak.Svar> {

  private final Avviksgang avvik;
  private final DepartementProsess prosess;

  BeskrivAvvikMottak(Avviksgang avvik, DepartementProsess prosess) {
    this.avvik = avvik;
    this.prosess = prosess;
  }

  record Svar(String avvik, Forslag forslag, String tiltak, LocalDate nyFrist, String gjelder) {}

  @Override
  public String skjema() {
    return "oppdrag-avvik-beskrivavvik";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    avvik.beskriv(
        prosess.henvendelse(oppgave),
        new Avviksbeskrivelse(svar.avvik(), svar.forslag(), svar.tiltak(), svar.nyFrist(), svar.gjelder()));
    return Map.of();
  }
}
