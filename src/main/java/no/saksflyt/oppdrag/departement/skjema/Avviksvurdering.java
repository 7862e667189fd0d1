package no.saksflyt.oppdrag.departement.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.departement.Avviksgang;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;

/** Somebody approves a deviation as it is described, or sends it back. The leader's and the director's forms are the same. */
abstract class Avviksvurdering implements Skjemamottak<Avviksvurdering.Svar> {

  private final Avviksgang avvik;
  private final DepartementProsess prosess;
  private final String skjema;

  Avviksvurdering(Avviksgang avvik, DepartementProsess prosess, String skjema) {
    this.avvik = avvik;
    this.prosess = prosess;
    this.skjema = skjema;
  }

  record Svar(String avviksgodkjenning, String begrunnelse) {}

  @Override
  public String skjema() {
    return skjema;
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    var id = prosess.henvendelse(oppgave);
    if (svar.avviksgodkjenning().equals("GODKJENT")) {
      avvik.godkjent(id);
    } else {
      avvik.returnert(id, svar.begrunnelse());
    }
    return Map.of();
  }
}
