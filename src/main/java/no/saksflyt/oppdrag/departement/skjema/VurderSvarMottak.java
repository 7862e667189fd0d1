package no.saksflyt.oppdrag.departement.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.departement.DepartementProsess;
import no.saksflyt.oppdrag.departement.Sporsmalsgang;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The owner has read the ministry's answer. */
@Component
class VurderSvarMottak implements Skjemamottak<VurderSvarMottak.Svar> {

  private final Sporsmalsgang sporsmal;
  private final DepartementProsess prosess;

  VurderSvarMottak(Sporsmalsgang sporsmal, DepartementProsess prosess) {
    this.sporsmal = sporsmal;
    this.prosess = prosess;
  }

  record Svar(String vurdering) {}

  @Override
  public String skjema() {
    return "oppdrag-sporsmal-vurdersvar";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    sporsmal.vurdert(prosess.henvendelse(oppgave), svar.vurdering());
    return Map.of();
  }
}
