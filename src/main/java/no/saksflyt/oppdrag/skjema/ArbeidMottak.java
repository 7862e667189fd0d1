package no.saksflyt.oppdrag.skjema;

import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppdrag.Oppdragsdel;
import no.saksflyt.oppdrag.departement.Statusmeldinger;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemamottak;
import org.springframework.stereotype.Component;

/** A caseworker reports a part as done. */
@Component
class ArbeidMottak implements Skjemamottak<ArbeidMottak.Svar> {

  private final OppdragService oppdrag;
  private final Statusmeldinger statuser;

  ArbeidMottak(OppdragService oppdrag, Statusmeldinger statuser) {
    this.oppdrag = oppdrag;
    this.statuser = statuser;
  }

  record Svar(String resultat, Oppdragsdel.Trafikklys trafikklys, String statusbegrunnelse) {}

  @Override
  public String skjema() {
    return "oppdrag-del-arbeidmeddel";
  }

  @Override
  public Class<Svar> type() {
    return Svar.class;
  }

  @Override
  public Map<String, Object> motta(Oppgave oppgave, Svar svar) {
    oppdrag.utforDel(
        oppgave.saksnummer(), oppgave.delId(), svar.resultat(), svar.trafikklys(), svar.statusbegrunnelse());
    statuser.meld(oppgave.saksnummer(), oppgave.delId(), svar.trafikklys(), svar.statusbegrunnelse());
    return Map.of();
  }
}
