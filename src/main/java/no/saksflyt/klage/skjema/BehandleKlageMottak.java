package no.saksflyt.klage.skjema;

import java.time.LocalDate;
import java.util.Map;
import no.saksflyt.klage.Klagebehandling;
import no.saksflyt.klage.Utkast;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import no.saksflyt.vedtak.Klageutfall;
import org.springframework.stereotype.Component;

/** The appellate body drafts its decision. */
@Component
class BehandleKlageMottak implements Skjemamottak<BehandleKlageMottak.Svar> {

  private final Klagebehandling behandling;

  BehandleKlageMottak(Klagebehandling behandling) {
    this.behandling = behandling;
  }

  record Svar(Klageutfall utfall, LocalDate varsletDato, String hjemmel, String begrunnelse) {}

  @Override
  public String skjema() {
    return "klage-behandleklage";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    behandling.behandle(
        oppgave.saksnummer(), new Utkast(svar.utfall(), svar.hjemmel(), svar.begrunnelse(), svar.varsletDato()));
    return Map.of();
  }
}
