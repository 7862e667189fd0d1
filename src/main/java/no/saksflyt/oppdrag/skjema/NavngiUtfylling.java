package no.saksflyt.oppdrag.skjema;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.oppdrag.OppdragService;
import no.saksflyt.oppgave.Oppgave;
import no.saksflyt.oppgave.Skjemautfylling;
import no.saksflyt.sak.SakService;
import no.saksflyt.tilgang.Personer;
import no.saksflyt.tilgang.Roller;
import org.springframework.stereotype.Component;

/** Gives the unit's leader what the coordinator wrote, and the unit's caseworkers to choose among. */
@Component
class NavngiUtfylling implements Skjemautfylling {

  private final OppdragService oppdrag;
  private final SakService saker;
  private final Personer personer;

  NavngiUtfylling(OppdragService oppdrag, SakService saker, Personer personer) {
    this.oppdrag = oppdrag;
    this.saker = saker;
    this.personer = personer;
  }

  @Override
  public String skjema() {
    return "oppdrag-navngisaksansvarlig";
  }

  @Override
  public Map<String, Object> verdier(Oppgave oppgave) {
    var verdier = new HashMap<String, Object>();
    verdier.put("merknadFraKoordinator", oppdrag.hent(oppgave.saksnummer()).fordelingsmerknad());
    verdier.put(
        "saksansvarlige",
        personer.medRolle(Roller.SAKSBEHANDLER, saker.hent(oppgave.saksnummer()).enhet()).stream()
            .map(p -> new Valg(p.navn(), p.id()))
            .toList());
    return verdier;
  }
}
