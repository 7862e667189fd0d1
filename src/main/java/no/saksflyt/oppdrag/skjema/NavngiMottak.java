package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** The unit's leader names who answers for the assignment, or sends it back as somebody else's. */
@Component
class NavngiMottak implements Skjemamottak<NavngiMottak.Svar> {

  private final OppdragService oppdrag;

  NavngiMottak(OppdragService oppdrag) {
    this.oppdrag = oppdrag;
  }

  record Svar(String navngiving, String saksansvarlig, String begrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-navngisaksansvarlig";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    if ("FEIL_ENHET".equals(svar.navngiving())) {
      oppdrag.feilEnhet(oppgave.saksnummer(), svar.begrunnelse());
    } else {
      oppdrag.navngi(oppgave.saksnummer(), svar.saksansvarlig());
    }
    return Map.of();
  }
}
