package no.saksflyt.oppdrag.rapport;

import java.util.HashMap;
import java.util.Map;
import no.saksflyt.felles.Konflikt;
import no.saksflyt.felles.Saksnummer;
import no.saksflyt.oppgave.Oppgaver;
import no.saksflyt.tilgang.Innlogget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes and completes a unit's task of writing for a report, through the same guard as in Tasklist. */
@Service
@Transactional
public class Bidragsoppgave {

  private final Oppgaver oppgaver;
  private final Innlogget innlogget;

  Bidragsoppgave(Oppgaver oppgaver, Innlogget innlogget) {
    this.oppgaver = oppgaver;
    this.innlogget = innlogget;
  }

  /**
   * @param saksnummer a report's case
   * @param enhet the unit
   * @param ingenting why there is nothing to tell of what is empty, or null
   * @throws Konflikt when somebody else has the task or has done it, in words
   * @throws no.saksflyt.felles.Regelbrudd with everything that is missing
   */
  public void fullfor(Saksnummer saksnummer, String enhet, String ingenting) {
    var oppgave =
        oppgaver.tilSak(saksnummer).stream()
            .filter(o -> o.steg().equals(RapportProsess.BIDRAG) && enhet.equals(o.delId()))
            .findFirst()
            .orElseThrow(() -> new Konflikt("feil.rapport.bidragLevert"));
    if (!innlogget.id().equals(oppgave.ansvarlig())) {
      oppgaver.ta(oppgave.id());
    }
    var tomt = ingenting == null || ingenting.isBlank();
    oppgaver.fullfor(
        oppgave.id(), new HashMap<>(tomt ? Map.of("bidrag", "SKREVET") : Map.of("bidrag", "INGENTING", "grunn", ingenting)));
  }
}
